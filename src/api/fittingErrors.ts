import { ProblemsError } from '../i18n/problem.ts';
import { type ErrorBody, isErrorBody } from './errorExamples.ts';
import type {
  Contract,
  Example,
  MediaType,
  Parameter,
  Reference,
  RequestBody,
  Response,
} from './contract.ts';
import { type Operation, operationsOf } from './operations.ts';
import { contractFile } from './readContract.ts';
import { resolve, resolveSchema } from './references.ts';

/**
 * The contract with error examples that fit the operation they stand on. Several operations share one error: its `pointer` becomes the path
 * of each operation's request, filled with example values, and the field that its `detail` names (`x-field`) one that the operation has.
 * Where the shared example fits, the reference to it stays.
 *
 * @param contract language-neutral or localized; it is not changed
 * @returns a copy whose operations have examples of their own where the shared ones do not fit
 * @throws {ProblemsError} if an error names a field and its operation has none
 */
export function withFittingErrors(contract: Contract): Contract {
  const paths = { ...contract.paths };
  for (const operation of operationsOf(contract)) {
    const { path, method } = operation;
    const responses = mapValues(operation.responses, (response) =>
      fittingResponse(response, operation, contract),
    );
    paths[path] = { ...paths[path], [method]: { ...contract.paths[path]?.[method], responses } };
  }
  return { ...contract, paths };
}

/** A response whose error examples fit; the same object where all of them do already. */
function fittingResponse(
  response: Response | Reference,
  operation: Operation,
  contract: Contract,
): Response | Reference {
  const resolved = resolve<Response>(contract, response);
  const content = mapValues(resolved.content ?? {}, (media) => {
    const own = ownExamples(media, operation, contract);
    return Object.keys(own).length === 0 ? media : { ...media, examples: { ...media.examples, ...own } };
  });
  const isSame = Object.entries(content).every(([type, media]) => media === resolved.content?.[type]);
  return isSame ? response : { ...resolved, content };
}

/** The examples that an operation has to have of its own, by name. */
function ownExamples(media: MediaType, operation: Operation, contract: Contract): Record<string, Example> {
  const examples = Object.entries(media.examples ?? {}).flatMap(([name, reference]) => {
    const shared = resolve<Example>(contract, reference);
    if (!isErrorBody(shared.value)) return [];
    const own = ownError(shared, shared.value.errors, operation, contract);
    return own ? [[name, own] as const] : [];
  });
  return Object.fromEntries(examples);
}

/** The error as it is at this operation; undefined where the shared example says that already. */
function ownError(
  example: Example,
  errors: ErrorBody['errors'],
  operation: Operation,
  contract: Contract,
): Example | undefined {
  const { detail, source } = errors;
  const field = example['x-field'];
  const fields = fieldsOf(operation, contract);
  const fitsPath = pathPattern(operation, contract).test(source.pointer);
  const fitsField = field === undefined || fields.includes(field);
  if (fitsPath && fitsField) return undefined;
  const pointer = fitsPath ? source.pointer : examplePath(operation, contract);
  if (fitsField) return { ...example, value: { errors: { ...errors, source: { pointer } } } };
  const [own] = fields;
  if (own === undefined) {
    const message = `“${operation.operationId}” documents “${example.summary}”, whose detail names a field, and has none; remove the response`;
    throw new ProblemsError([{ file: contractFile, message }]);
  }
  const ownDetail = typeof detail === 'string' ? detail.replaceAll(field, own) : detail;
  const value = { errors: { ...errors, detail: ownDetail, source: { pointer } } };
  return { ...example, 'x-field': own, value };
}

/**
 * What a request of an operation consists of: the properties of its body, the required ones first, then the parameters in its query and its
 * path.
 */
export function fieldsOf(operation: Operation, contract: Contract): string[] {
  const body = operation.requestBody && resolve<RequestBody>(contract, operation.requestBody);
  const schema = resolveSchema(Object.values(body?.content ?? {})[0]?.schema ?? {}, contract);
  const parameters = (operation.parameters ?? []).map((parameter) => resolve<Parameter>(contract, parameter));
  const inPlace = (place: Parameter['in']): string[] =>
    parameters.filter((parameter) => parameter.in === place).map(({ name }) => name);
  const properties = [...(schema.required ?? []), ...Object.keys(schema.properties ?? {})];
  return [...new Set([...properties, ...inPlace('query'), ...inPlace('path')])];
}

/** The paths that requests of an operation can have, that of the server included. */
export function pathPattern({ path }: Operation, contract: Contract): RegExp {
  const literal = (basePath(contract) + path).replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replace(/\{[^}]*\}/g, '[^/]+')}$`);
}

/** The path of a request of an operation, with the examples of its parameters: `/api/v1/item/plate-new-01`. */
function examplePath(operation: Operation, contract: Contract): string {
  const parameters = (operation.parameters ?? []).map((parameter) => resolve<Parameter>(contract, parameter));
  const exampleOf = (name: string): unknown =>
    parameters.find((parameter) => parameter.name === name && parameter.in === 'path')?.example;
  const path = operation.path.replace(/\{([^}]*)\}/g, (_whole, name: string) => {
    const example = exampleOf(name);
    return typeof example === 'string' || typeof example === 'number' ? String(example) : name;
  });
  return basePath(contract) + path;
}

/** The path of the first server: `/api` of `https://{server}/api`. */
function basePath({ servers }: Contract): string {
  return (servers[0]?.url ?? '').replace(/^\w+:\/\/[^/]*|\/$/g, '');
}

function mapValues<Value, Mapped>(
  object: Record<string, Value>,
  map: (value: Value) => Mapped,
): Record<string, Mapped> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value)]));
}
