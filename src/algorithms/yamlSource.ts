import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { findPlaceholders, PlaceholderSyntaxError } from '../i18n/placeholder.ts';
import type { Problem } from '../i18n/problem.ts';

/** A value in a YAML file, with its key and its place. */
export interface Entry {
  key: string;
  node: Node | null;
  /** Where the key stands: a value that is missing altogether has no place of its own. */
  line: number;
}

/**
 * A YAML file read value by value. Every value that is not what was asked for becomes a problem with its line; reading goes on
 * with an empty value, so that one run shows all that is wrong.
 */
export class YamlSource {
  readonly problems: Problem[] = [];
  readonly root: Entry;
  private readonly file: string;
  private readonly lines = new LineCounter();
  private readonly document;

  /**
   * @param text the file's text
   * @param file its path, for the problems
   */
  constructor(text: string, file: string) {
    this.file = file;
    this.document = parseDocument(text, { lineCounter: this.lines });
    for (const error of this.document.errors) {
      this.report(
        this.lineOf(error.pos[0]),
        `bad YAML: ${(error.message.split(' at line')[0] ?? '').trim()}`,
      );
    }
    this.root = { key: file, node: this.document.contents, line: 1 };
  }

  report(line: number, message: string): void {
    this.problems.push({ file: this.file, line, message });
  }

  /** The entries of a map in their order. */
  entries(entry: Entry): Entry[] {
    const node = this.resolve(entry);
    if (!isMap(node)) return this.wrong(entry, 'a map', []);
    return node.items.map(({ key, value }) => ({
      key: isScalar(key) ? String(key.value) : '',
      node: value as Node | null,
      line: isScalar(key) ? this.lineOf(key.range?.[0]) : entry.line,
    }));
  }

  /**
   * The entries of a map whose keys are known beforehand.
   *
   * @param required keys that have to be there
   * @param optional keys that may be there; any other is a problem
   */
  fields(entry: Entry, required: readonly string[], optional: readonly string[] = []): Map<string, Entry> {
    const found = new Map(this.entries(entry).map((field) => [field.key, field]));
    const known = [...required, ...optional];
    for (const { key, line } of found.values()) {
      if (!known.includes(key))
        this.report(line, `“${entry.key}” has no “${key}”; what it can have: ${known.join(', ')}`);
    }
    if (!isMap(this.resolve(entry))) return found;
    for (const key of required) {
      if (!found.has(key)) this.report(entry.line, `“${entry.key}” lacks “${key}”; add it`);
    }
    return found;
  }

  /** The items of a list. */
  items(entry: Entry): Entry[] {
    const node = this.resolve(entry);
    if (!isSeq(node)) return this.wrong(entry, 'a list', []);
    return node.items.map((item) => {
      const itemNode = item as Node | null;
      return { key: entry.key, node: itemNode, line: this.lineOf(itemNode?.range?.[0]) };
    });
  }

  /** A text; numbers have to be quoted, so that `2.0` keeps its form. */
  text(entry: Entry): string {
    const node = this.resolve(entry);
    if (isScalar(node) && typeof node.value === 'string' && node.value !== '') return node.value;
    return this.wrong(entry, 'text (in quotes, where it looks like a number)', '');
  }

  number(entry: Entry): number {
    const node = this.resolve(entry);
    return isScalar(node) && typeof node.value === 'number'
      ? node.value
      : this.wrong(entry, 'a number', Number.NaN);
  }

  /** A text that consists of one placeholder, because people read it. */
  words(entry: Entry): string {
    const before = this.problems.length;
    const text = this.text(entry);
    if (this.problems.length > before) return text;
    try {
      const [first, ...others] = findPlaceholders(text);
      if (first?.start === 0 && first.end === text.length && others.length === 0) return text;
    } catch (error) {
      if (!(error instanceof PlaceholderSyntaxError)) throw error;
      this.report(entry.line, `“${entry.key}”: ${error.message}`);
      return text;
    }
    return this.wrong(entry, 'one placeholder; its words belong to locales/', text);
  }

  isList(entry: Entry): boolean {
    return isSeq(this.resolve(entry));
  }

  isText(entry: Entry): boolean {
    return isScalar(this.resolve(entry));
  }

  private resolve({ node }: Entry): unknown {
    return isAlias(node) ? node.resolve(this.document) : node;
  }

  private wrong<Value>({ key, line }: Entry, expected: string, instead: Value): Value {
    this.report(line, `“${key}” has to be ${expected}`);
    return instead;
  }

  private lineOf(offset: number | undefined): number {
    return this.lines.linePos(offset ?? 0).line;
  }
}
