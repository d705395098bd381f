import { parse, parseFragment } from 'parse5';
import { cellSeparator as separator, labelEnd } from '../matching/cells.ts';
import { attribute, byTag, findElement, type HtmlElement, type HtmlNode } from '../../html/elements.ts';
import { mainOf } from '../../html/mainOf.ts';
import { has, inline, isCopiedRow, isLabel, isSilent, isText } from './pageElements.ts';
import type { OpenRows } from './searchData.ts';

/** A part of a page: from a heading, or another place that a result may lead to, to the next one. */
export interface Section {
  /** Of the heading or place; undefined for what stands before the first one. */
  id: string | undefined;
  /** The headings above it, from the page's title on; its own heading last. */
  headings: string[];
  text: string;
  /** What the rows of its tables are about: their heads, and the questions that they answer. */
  rows: string[];
  /** The words of its code, each once. */
  code: string;
}

/** A section that is being read. */
type OpenSection = Omit<Section, 'code'> & { words: Set<string> };

/** From how many cells on a row is not understood without the heads of its columns. */
const manyCells = 5;
/** Commands that a reader copies whole: what installs something is quoted, unlike other code. */
const COMMAND = /^(?:pip|npm|npx|dotnet|Install-Package|node) .{3,80}$/;

const headingLevel = /^h([1-6])$/;

/**
 * The sections of a built page that takes part in the search: Starlight marks the content of such pages with `data-pagefind-body`, and what
 * does not count in it is marked with `data-pagefind-ignore`. The title of a page may have another name for the search, its `data-name`.
 *
 * @param html the page
 * @param places further ids at which a section begins: rows of properties and parameters
 * @param openRows how rows about what is not published of the service are told
 * @returns the page's sections in its order; none if it takes no part
 */
export function sectionsOf(
  html: string,
  places: ReadonlySet<string>,
  openRows: OpenRows = { sandbox: '', said: '' },
): Section[] {
  const body = findElement(parseFragment(mainOf(html), { scriptingEnabled: false }), (element) =>
    has(element, 'data-pagefind-body'),
  );
  if (!body) return [];
  const reader = new SectionReader(places, openRows);
  reader.read(body);
  return reader.finished();
}

/**
 * A page that takes no part in the search as one place: its title, and what its description says.
 *
 * @param html the page
 */
export function summaryOf(html: string): { title: string; text: string } {
  const page = parse(html, { scriptingEnabled: false });
  const title = findElement(page, ({ tagName }) => tagName === 'h1');
  const description = findElement(page, (element) => attribute(element, 'name') === 'description');
  return {
    title: title ? tidy(plainText(title)) : '',
    text: (description && attribute(description, 'content')) ?? '',
  };
}

class SectionReader {
  readonly #places: ReadonlySet<string>;
  readonly #openRows: OpenRows;
  readonly #sections: OpenSection[] = [];
  /** The open headings, by level. */
  #above: { level: number; title: string }[] = [];
  #current = this.#open(undefined);
  /** The row of the table that was read last. */
  #row: HtmlNode | null = null;

  constructor(places: ReadonlySet<string>, openRows: OpenRows) {
    this.#places = places;
    this.#openRows = openRows;
  }

  finished(): Section[] {
    return this.#sections.map(({ id, headings, text, rows, words }) => ({
      id,
      headings,
      text: tidy(text),
      rows,
      code: [...words].filter((word) => !text.includes(word)).join(' '),
    }));
  }

  #open(id: string | undefined): OpenSection {
    const section: OpenSection = {
      id,
      headings: this.#above.map(({ title }) => title),
      text: '',
      rows: [],
      words: new Set(),
    };
    this.#sections.push(section);
    return section;
  }

  read(node: HtmlNode): void {
    if (isText(node)) this.#current.text += node.value;
    if (!('childNodes' in node)) return;
    if (!('tagName' in node)) return node.childNodes.forEach((child) => this.read(child));
    if (isSilent(node)) return;
    if (node.tagName === 'pre') return this.#readCode(node);
    const level = Number(headingLevel.exec(node.tagName)?.[1] ?? 0);
    if (level > 0) return this.#startHeading(node, level);
    const id = attribute(node, 'id');
    const outer = this.#current;
    const isPlace = id !== undefined && this.#places.has(id);
    if (!isPlace && isCopiedRow(node)) return;
    if (isPlace) this.#current = this.#open(id);
    if (node.tagName === 'td' || node.tagName === 'th') return this.#readCell(node);
    const isInline = inline.has(node.tagName);
    if (!isInline) this.#current.text += '\n';
    this.#readChildren(node);
    if (!isInline) this.#current.text += '\n';
    // What follows a row belongs to what was there before it, unless a heading has begun inside.
    if (isPlace) this.#current = outer;
  }

  #readChildren(node: HtmlElement): void {
    for (const [index, child] of node.childNodes.entries()) {
      // Two elements side by side, a method and its path, are two words.
      const before = node.childNodes[index - 1];
      if (
        before &&
        'tagName' in before &&
        'tagName' in child &&
        !isSilent(child) &&
        child.tagName !== 'wbr' &&
        before.tagName !== 'wbr'
      )
        this.#current.text += ' ';
      if (isLabel(before)) this.#current.text += labelEnd;
      this.read(child);
    }
  }

  /** A row of a table is one line: a cell alone, “Raise”, says nothing. */
  #readCell(node: HtmlElement): void {
    const section = this.#current;
    const before = section.text.trimEnd();
    section.text = '';
    this.#readChildren(node);
    const cell = this.#labeled(cellText(section.text), node);
    const isFirst = before === '' || this.#row !== node.parentNode;
    this.#row = node.parentNode;
    const isQuestion = isFirst && node.tagName === 'td' && this.#isOpen(node);
    const said = isQuestion ? `${cell} ${this.#openRows.said}` : cell;
    section.text =
      said && /[\p{L}\p{N}]/u.test(said) ? `${before}${isFirst ? '\n' : separator}${said}` : before;
    const isPlace = section.id !== undefined && this.#places.has(section.id);
    if (isFirst && !isPlace && (node.tagName === 'th' || isQuestion)) section.rows.push(cell);
  }

  /** Whether a cell's table says what the sandbox does where nothing is published of the service. */
  #isOpen(cell: HtmlElement): boolean {
    return headsOf(cell).includes(this.#openRows.sandbox);
  }

  /** A cell with what stands above it in the page, which the search shows and does not search: many rows have it. */
  #labeled(cell: string, node: HtmlElement): string {
    const label = attribute(node, 'data-label');
    const row = cellsAround(node);
    // Behind a question it is said once for the row; a limit stands there without a word.
    const isSandbox = label === this.#openRows.sandbox && row[0]?.tagName === 'th';
    return label !== undefined && (row.length >= manyCells || isSandbox) && /[\p{L}\p{N}]/u.test(cell)
      ? label + labelEnd + cell
      : cell;
  }

  #startHeading(node: HtmlElement, level: number): void {
    const text = tidy(plainText(node));
    const title = attribute(node, 'data-name') ?? text;
    // A page that is called otherwise than by its title is still found by the title's words.
    if (title !== text) this.#current.text += `${text}\n`;
    this.#above = [...this.#above.filter((heading) => heading.level < level), { level, title }];
    if (level === 1) this.#current.headings = [title];
    else this.#current = this.#open(attribute(node, 'id') ?? this.#current.id);
  }

  #readCode(node: HtmlElement): void {
    for (const [word] of plainText(node, '\n').matchAll(/[\p{L}_][\p{L}\p{N}_]{2,}/gu))
      this.#current.words.add(word);
    for (const line of plainText(node, '\n').split('\n'))
      if (COMMAND.test(line.trim())) this.#current.text += `\n${line.trim()}\n`;
  }
}

/** The heads of the columns of the table that a cell is in. */
function headsOf(cell: HtmlElement): string[] {
  let table: HtmlNode | null = cell.parentNode;
  while (table && table.nodeName !== 'table') table = 'parentNode' in table ? table.parentNode : null;
  const head = table && findElement(table, ({ tagName }) => tagName === 'thead');
  return head ? byTag(head, 'th').map((cell) => tidy(plainText(cell))) : [];
}

/** The cells of the row that a cell is in. */
function cellsAround({ parentNode: row }: HtmlElement): HtmlElement[] {
  return row ? row.childNodes.filter((child) => 'tagName' in child) : [];
}

/** The parts of a cell one after the other: a sentence ends by itself, other parts are told apart. */
function cellText(text: string): string {
  return tidy(text)
    .replace(/(?<=[.。!！?？])\n/gu, ' ')
    .replaceAll('\n', separator)
    .replace(/(?: ·)+ (?=· |$)/g, '');
}

function plainText(node: HtmlNode, between = ''): string {
  if (isText(node)) return node.value;
  if (!('childNodes' in node) || ('tagName' in node && isSilent(node))) return '';
  return (
    node.childNodes.map((child) => plainText(child, between)).join('') +
    ('tagName' in node && node.tagName === 'div' ? between : '')
  );
}

function tidy(text: string): string {
  return (
    text
      // Where Japanese lines may break; no word ends there.
      .replaceAll('\u200b', '')
      .replace(/[ \t\r\f\v]+/g, ' ')
      .replace(/ ?\n[\s]*/g, '\n')
      .trim()
  );
}
