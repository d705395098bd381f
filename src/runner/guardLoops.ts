import { type Node, parse } from 'acorn';

const loops = new Set([
  'WhileStatement',
  'DoWhileStatement',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
]);

/** What each turn of a loop calls: see `worker/turns.ts`. */
const guard = 'runnerHost.turn();';

/**
 * Lets every loop of a module tell that it turns, so that one without end is ended at its line. Lines stay where they are.
 *
 * @param code a JavaScript module
 * @throws {SyntaxError} of acorn, with `loc`
 */
export function guardLoops(code: string): string {
  const inserts: [place: number, text: string][] = [];
  for (const node of walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))) {
    if (!loops.has(node.type)) continue;
    const { body } = node as Node & { body: Node };
    if (body.type === 'BlockStatement') inserts.push([body.start + 1, guard]);
    else inserts.push([body.start, `{${guard}`], [body.end, '}']);
  }
  // From the end, so that places stay true. Of two at one place the inner one has been found later, and is put in first.
  return inserts
    .map((insert, index) => ({ insert, index }))
    .sort((a, b) => b.insert[0] - a.insert[0] || b.index - a.index)
    .reduce((text, { insert: [place, added] }) => text.slice(0, place) + added + text.slice(place), code);
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node) as unknown[])
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
      if (isNode(child)) yield* walk(child);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
