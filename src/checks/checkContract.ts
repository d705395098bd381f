import { type Document, isMap, isScalar, visit } from 'yaml';
import { contractShape } from '../api/readContract.ts';
import { backToItself } from '../api/references.ts';
import { parseSource } from '../i18n/parseSource.ts';
import { type Problem, readOr } from '../i18n/problem.ts';
import { validateSource } from '../i18n/validateSource.ts';

/**
 * Mistakes in a contract that would surface far from their cause: bad YAML, a part that is missing, a `$ref` that leads nowhere or
 * back to itself, an operationId that stands twice (two pages with one address), schemas whose pages would have one address, an example
 * of an error that has no pointer.
 *
 * @param text the contract's YAML
 * @param file its path, for the problems
 * @returns all of them, with their lines
 */
export function checkContract(text: string, file: string): Problem[] {
  const source = parseSource(text, file);
  const { document, lineAt } = source;
  const problems = [...readOr(() => validateSource(source, contractShape), undefined).problems];
  const report = (offset: number | undefined, message: string): void => {
    problems.push({ file, line: lineAt(offset), message });
  };
  const operations = new Map<string, number>();
  visit(document, {
    Pair(_index, pair) {
      if (!isScalar(pair.key) || !isScalar(pair.value)) return;
      const offset = pair.value.range?.[0];
      const value = String(pair.value.value);
      if (pair.key.value === '$ref' && !document.hasIn(pointerPath(value))) {
        report(offset, `$ref “${value}” leads nowhere; correct its spelling, or add what it names`);
      } else if (pair.key.value === '$ref' && leadsBack(document, value)) report(offset, backToItself(value));
      if (pair.key.value === 'operationId') {
        const first = operations.get(value);
        if (first !== undefined)
          report(
            offset,
            `duplicate operationId “${value}”, first at line ${first}; give it a name of its own`,
          );
        else operations.set(value, lineAt(offset));
      }
    },
  });
  checkErrorExamples(document.getIn(['components', 'examples']), report);
  checkSchemaAddresses(document.getIn(['components', 'schemas']), report);
  return problems;
}

/** Whether what a reference names is a reference again, and so on, until the first one. */
function leadsBack(document: Document.Parsed, ref: string): boolean {
  const followed = new Set<string>();
  for (let next: unknown = ref; typeof next === 'string';) {
    if (followed.has(next)) return true;
    followed.add(next);
    const named: unknown = document.getIn(pointerPath(next));
    next = isMap(named) ? named.get('$ref') : undefined;
  }
  return false;
}

/** `#/components/schemas/Item` → its keys; a reference to another file leads nowhere here. */
function pointerPath(ref: string): string[] {
  const parts = ref.split('/').slice(1);
  return ref.startsWith('#/') ? parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')) : [ref];
}

/** Each operation gets the examples of its errors with its own path as pointer: they need one (src/api/fittingErrors.ts). */
function checkErrorExamples(
  examples: unknown,
  report: (offset: number | undefined, message: string) => void,
): void {
  if (!isMap(examples)) return;
  for (const { key, value } of examples.items) {
    if (!isScalar(key) || !isMap(value) || !isMap(value.getIn(['value', 'errors']))) continue;
    if (typeof value.getIn(['value', 'errors', 'source', 'pointer']) === 'string') continue;
    report(
      key.range?.[0],
      `the error “${String(key.value)}” has no source.pointer; add \`source: { pointer: /api/… }\`, the path of a request that gets it`,
    );
  }
}

/** Pages of schemas have their name in lower case. */
function checkSchemaAddresses(
  schemas: unknown,
  report: (offset: number | undefined, message: string) => void,
): void {
  if (!isMap(schemas)) return;
  const addresses = new Map<string, string>();
  for (const { key } of schemas.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const first = addresses.get(name.toLowerCase());
    if (first !== undefined)
      report(
        key.range?.[0],
        `duplicate id: the pages of “${name}” and “${first}” have the same address; rename one`,
      );
    addresses.set(name.toLowerCase(), name);
  }
}
