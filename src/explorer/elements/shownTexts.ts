import { type AnyNode, type AssignmentProperty, type CallExpression, type Property, parse } from 'acorn';

/** A literal text of a program in a place from which React shows it to people. */
export interface ShownText {
  /** `child` of an element, or the name of the property: `title`, `aria-label`, … */
  place: string;
  text: string;
  /** Offsets of the literal, quotes included; `end` is exclusive. */
  start: number;
  end: number;
}

/** Properties of elements and of menu entries whose texts people see or hear. */
const SHOWN_PROPERTIES = new Set([
  ...[
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'alt',
    'children',
    'content',
  ],
  ...['heading', 'label', 'noItemsText', 'placeholder', 'title', 'triggerTextPrefix', 'tooltip'],
]);

const HAS_WORD = /\p{L}{2}/u;

/**
 * Finds the texts that a compiled React program shows: string literals among the children of elements and in properties that are shown.
 * Template literals are among them as `template`, with `…` for what the program puts in; to translate one needs a patch.
 *
 * @param program an ES module, as a bundler wrote it
 * @returns the texts in their order in the program
 */
export function shownTexts(program: string): ShownText[] {
  const found: ShownText[] = [];
  const collect = (place: string, node: AnyNode | null): void => {
    if (!node) return;
    if (node.type === 'Literal' && typeof node.value === 'string') {
      if (HAS_WORD.test(node.value))
        found.push({ place, text: node.value, start: node.start, end: node.end });
    } else if (node.type === 'TemplateLiteral') {
      const text = node.quasis.map(({ value }) => value.cooked).join('…');
      if (HAS_WORD.test(text)) found.push({ place: 'template', text, start: node.start, end: node.end });
    } else if (node.type === 'ConditionalExpression') {
      collect(place, node.consequent);
      collect(place, node.alternate);
    } else if (node.type === 'LogicalExpression') {
      collect(place, node.left);
      collect(place, node.right);
    } else if (node.type === 'ArrayExpression') for (const element of node.elements) collect(place, element);
  };
  for (const node of nodesOf(parse(program, { ecmaVersion: 'latest', sourceType: 'module' }))) {
    if (node.type === 'CallExpression' && createsElement(node))
      for (const child of node.arguments.slice(2)) collect('child', child);
    if (node.type === 'Property') {
      const name = nameOf(node);
      if (SHOWN_PROPERTIES.has(name)) collect(name, node.value);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `React.createElement(…)`, also as `(0, React.createElement)(…)`. */
function createsElement({ callee }: CallExpression): boolean {
  const called = callee.type === 'SequenceExpression' ? callee.expressions.at(-1) : callee;
  return (
    called?.type === 'MemberExpression' &&
    called.property.type === 'Identifier' &&
    called.property.name === 'createElement'
  );
}

function nameOf({ key, computed }: Property | AssignmentProperty): string {
  if (computed) return '';
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : '';
}

function* nodesOf(root: AnyNode): Generator<AnyNode> {
  const waiting: AnyNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    for (const value of Object.values(node) as unknown[]) {
      if (Array.isArray(value)) waiting.push(...value.filter(isNode));
      else if (isNode(value)) waiting.push(value);
    }
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof (value as AnyNode | null)?.type === 'string';
}
