import type { Contract, MediaType, RequestBody, Schema } from '../../../src/api/contract.ts';
import { type Operation, operationsOf } from '../../../src/api/operations.ts';

/**
 * What the C# SDK does differently from the rule by which the stub is made: these signatures are facts of the vendor's SDK.
 * Key: operationId; value: the method's parameter lists.
 */
const signatures: Record<string, string[]> = {
  get_item: ['string id'],
  upload_item: ['List<FileModel> files, bool isGood', 'List<FileModel> files'],
  annotate: ['string imageId, AnnotateParams annotations'],
  export_models: ['List<string> modelIds'],
};

/**
 * Makes the source of an assembly with the classes and methods that the vendor's C# SDK is known to have, so that samples can be
 * compiled without it. The methods come from the contract's `x-sdk`, the classes of request bodies from its schemas: constructors with
 * the properties as named arguments, in camel case.
 *
 * @param contract the contract in any language
 * @returns C# source
 */
export function csharpSdkStub(contract: Contract): string {
  const operations = operationsOf(contract).filter((operation) => operation['x-sdk']?.csharp);
  const requests = requestSchemas(operations, contract);
  const responses = new Set(
    operations.map((operation) => responseType(operation)).filter((name) => name !== 'Stream'),
  );
  return [
    '#nullable disable',
    'using System; using System.Collections.Generic; using System.IO;',
    'namespace HacarusVisualInspectionApi.Models {',
    'public class FileModel { public FileModel(string path, string contentType) { } }',
    ...[...requests].map((name) => requestClass(name, contract.components.schemas[name] ?? {})),
    ...[...responses].map((name) => `public class ${name} { }`),
    '}',
    'namespace HacarusVisualInspectionApi {',
    'using HacarusVisualInspectionApi.Models;',
    'public class HacarusVisualInspection {',
    'public HacarusVisualInspection(string url = null, string language = null) { }',
    'public void SetLanguage(string language) { }',
    ...operations.flatMap((operation) => methods(operation, contract)),
    '}',
    '}',
  ].join('\n');
}

function methods(operation: Operation, contract: Contract): string[] {
  const parameters = signatures[operation.operationId] ?? [defaultSignature(operation, contract)];
  return parameters.map(
    (list) =>
      `public ${responseType(operation)} ${operation['x-sdk']?.csharp}(${list}) { throw new NotSupportedException(); }`,
  );
}

/** Query parameters as optional strings; a JSON body as its class, a form with one file as its stream. */
function defaultSignature(operation: Operation, contract: Contract): string {
  const query = (operation.parameters ?? []).flatMap((parameter) =>
    'name' in parameter && parameter.in === 'query' ? [`string ${camelCase(parameter.name)} = null`] : [],
  );
  const content = (operation.requestBody as RequestBody | undefined)?.content ?? {};
  const body = Object.entries(content).map(([type, { schema }]) =>
    type === 'application/json' ? `${refName(schema)} parameters` : `Stream ${fileField(schema, contract)}`,
  );
  return [...body, ...query].join(', ');
}

function fileField(schema: Schema | undefined, contract: Contract): string {
  const { properties = {} } = contract.components.schemas[refName(schema)] ?? {};
  return Object.keys(properties)[0] ?? 'file';
}

/** The class of a response is called like its schema; what is no JSON comes as a stream. */
function responseType(operation: Operation): string {
  const response = operation.responses['200'];
  const content: Record<string, MediaType> =
    response && 'content' in response ? (response.content ?? {}) : {};
  return refName(content['application/json']?.schema) || 'Stream';
}

/** The schemas of JSON bodies, and those that they contain. */
function requestSchemas(operations: Operation[], contract: Contract): Set<string> {
  const names = new Set<string>();
  const add = (schema: Schema | undefined): void => {
    const name = refName(schema);
    if (!name || names.has(name)) return;
    names.add(name);
    for (const property of Object.values(contract.components.schemas[name]?.properties ?? {})) {
      add(property.items ?? property);
    }
  };
  for (const { requestBody } of operations)
    add((requestBody as RequestBody | undefined)?.content['application/json']?.schema);
  return names;
}

function requestClass(name: string, { properties = {} }: Schema): string {
  const list = Object.entries(properties).map(([property, schema]) => {
    const type = csharpType(schema);
    return `${type} ${camelCase(property)} = default(${type})`;
  });
  return `public class ${name} { public ${name}(${list.join(', ')}) { } }`;
}

function csharpType(schema: Schema): string {
  const name = refName(schema);
  if (name) return name;
  const [type] = [schema.type].flat().filter((candidate) => candidate !== 'null');
  if (type === 'array') return `List<${csharpType(schema.items ?? {})}>`;
  return { integer: 'int?', number: 'double?', boolean: 'bool?' }[type ?? ''] ?? 'string';
}

function refName(schema: Schema | undefined): string {
  return schema?.$ref?.split('/').at(-1) ?? '';
}

function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
