import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { type Problem, ProblemsError } from './problem.ts';

/** Where a value is in a source: `['components', 'schemas', 'Item']`. */
export type Path = readonly PropertyKey[];

/** A YAML or JSON source that a person edits. */
export interface ParsedSource {
  file: string;
  /** What it says; undefined if it cannot be read. */
  value: unknown;
  /** What is wrong with its syntax. */
  problems: Problem[];
  /** For what a plain value does not tell: places, duplicate keys. */
  readonly document: Document.Parsed;
  /** 1-based line of a character. */
  lineAt(offset: number | undefined): number;
  /** The line of the key, or the item, at a path; of what is around it if there is nothing at the path. */
  lineOf(path: Path): number;
}

export interface ParseOptions {
  /** What to do about bad syntax. */
  remedy?: string;
  /** Whether a key may stand twice; what follows finds it out by itself then. */
  allowDuplicateKeys?: boolean;
}

/**
 * Parses a source. Nothing is thrown: what is wrong is listed in `problems`, each with file, line and remedy.
 *
 * @param text the file's text
 * @param file its path, for the problems
 */
export function parseSource(text: string, file: string, options: ParseOptions = {}): ParsedSource {
  const lines = new LineCounter();
  let parsed: Document.Parsed | undefined;
  const document = (): Document.Parsed =>
    // The parser compares each key of a map with all others: the duplicates are found here.
    (parsed ??= parseDocument(text, { lineCounter: lines, uniqueKeys: false, version: '1.2' }));
  const lineAt = (offset: number | undefined): number => {
    document(); // which counts the lines
    return lines.linePos(offset ?? 0).line;
  };
  const language = file.endsWith('.json') ? 'JSON' : 'YAML';
  const { value, faults } =
    language === 'JSON' ? readJson(text) : readYaml(document(), Boolean(options.allowDuplicateKeys));
  const problems = faults.map(({ offset, reason }) => ({
    file,
    line: lineAt(offset),
    message: `bad ${language}: ${reason}; ${options.remedy ?? `see the line in an editor with ${language} support`}`,
  }));
  return {
    file,
    value,
    problems,
    get document() {
      return document();
    },
    lineAt,
    lineOf: (path) => lineAt(offsetOf(document(), path)),
  };
}

/**
 * Parses a source that cannot be used with bad syntax.
 *
 * @throws {ProblemsError} with all of it
 */
export function parseSoundSource(text: string, file: string, options?: ParseOptions): ParsedSource {
  const source = parseSource(text, file, options);
  if (source.problems.length > 0) throw new ProblemsError(source.problems);
  return source;
}

interface SyntaxFault {
  offset: number | undefined;
  reason: string;
}

/** The parser's message without the place and the lines that it quotes. */
function syntaxErrors({ errors }: Document.Parsed): SyntaxFault[] {
  return errors.map(({ pos, message }) => ({
    offset: pos[0],
    reason: (message.split(' at line')[0] ?? '').trim(),
  }));
}

interface Reading {
  value?: unknown;
  faults: SyntaxFault[];
}

/** YAML takes more than JSON: what a merge leaves behind is a key to it. */
function readJson(text: string): Reading {
  try {
    return { value: JSON.parse(text), faults: [] };
  } catch (error) {
    // V8's message: “Expected ',' or '}' after property value in JSON at position 34 (line 3 column 1)”
    const [reason = '', position] = (error as SyntaxError).message.split(' in JSON at position ');
    const offset = position === undefined ? text.trimEnd().length : parseInt(position, 10);
    return { faults: [{ offset, reason }] };
  }
}

function readYaml(document: Document.Parsed, allowsDuplicates: boolean): Reading {
  const faults = [
    ...syntaxErrors(document),
    ...(allowsDuplicates ? [] : duplicateKeys(document)),
    ...danglingAliases(document),
  ];
  if (faults.length > 0) return { faults };
  const { value, fault } = valueOf(document);
  return { value, faults: fault ? [fault] : [] };
}

function duplicateKeys(document: Document.Parsed): SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  visit(document, {
    Map(_key, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) faults.push({ offset: key.range?.[0], reason: 'Map keys must be unique' });
        seen.add(key.value);
      }
    },
  });
  return faults;
}

/** The parser accepts an alias of nothing, and throws when its value is asked for. An anchor stands before its aliases. */
function danglingAliases(document: Document.Parsed): SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  const anchors = new Set<string>();
  visit(document, {
    Value(_key, { anchor }) {
      if (anchor) anchors.add(anchor);
    },
    Alias(_key, alias) {
      // Not `alias.resolve`, which goes through the document from its beginning each time.
      if (!anchors.has(alias.source))
        faults.push({
          offset: alias.range?.[0],
          reason: `there is no anchor “&${alias.source}” before *${alias.source}`,
        });
    },
  });
  return faults;
}

/** The parser refuses aliases of aliases of aliases, which are a few lines and gigabytes. */
function valueOf(document: Document.Parsed): { value?: unknown; fault?: SyntaxFault } {
  try {
    return { value: document.toJS() };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return {
      fault: { offset: undefined, reason: 'its aliases (*) stand for too much; write out what they name' },
    };
  }
}

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!isScalar(pair?.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as { range?: [number, number, number] } | undefined)?.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
