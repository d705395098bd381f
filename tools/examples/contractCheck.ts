import { type ErrorObject, Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Contract, MediaType, Parameter, RequestBody, Response } from '../../src/api/contract.ts';
import { needsToken } from '../../src/api/needsToken.ts';
import { type Operation, operationsOf } from '../../src/api/operations.ts';
import { resolve } from '../../src/api/references.ts';
import { type Exchange, jsonOf } from './exchange.ts';
import { multipartFields } from './multipart.ts';

/** What is wrong with one exchange, and which operation it belongs to. */
export interface ExchangeReport {
  operationId?: string;
  /** Violations by the request; legitimate where an example shows an error. */
  request: string[];
  /** Violations by the response; never legitimate. */
  response: string[];
}

export type ExchangeCheck = (exchange: Exchange) => Promise<ExchangeReport>;

/**
 * Makes a function that holds an exchange against the contract: method, path, parameters, request body, status, media type, response body.
 *
 * @param contract the contract in any language
 * @see https://spec.openapis.org/oas/v3.1.1
 */
export function createExchangeCheck(contract: Contract): ExchangeCheck {
  const validator = createValidator(contract);
  const operations = operationsOf(contract).map((operation) => ({
    operation,
    pattern: new RegExp(`^${operation.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
  }));
  return async (exchange) => {
    const url = new URL(exchange.request.url);
    const path = url.pathname.replace(/^\/api(?=\/)/, '');
    const here = operations.filter(({ pattern }) => pattern.test(path));
    const found = here.find(({ operation }) => operation.method === exchange.request.method.toLowerCase());
    const called = `${exchange.request.method} ${path}`;
    if (!found) return { request: [`${called}: the contract has no such operation`], response: [] };
    const { operation, pattern } = found;
    const inPath = pattern.exec(path)?.groups ?? {};
    const name = (message: string): string => `${called}: ${message}`;
    const request = [
      ...checkParameters(operation, contract, inPath, url.searchParams, exchange.request.headers, validator),
      ...(await checkRequestBody(operation, contract, exchange, validator)),
    ];
    const response = checkResponse(operation, contract, exchange, validator);
    return { operationId: operation.operationId, request: request.map(name), response: response.map(name) };
  };
}

type Validator = (schemaPointer: string | object, value: unknown) => string[];

function createValidator(contract: Contract): Validator {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (addFormats as unknown as { default: (ajv: Ajv2020) => void }).default(ajv);
  ajv.addFormat('binary', true);
  ajv.addSchema(contract, 'contract');
  const compiled = new Map<unknown, ValidateFunction>();
  return (schema, value) => {
    const key = typeof schema === 'string' ? schema : JSON.stringify(schema);
    const validate = compiled.get(key) ?? ajv.compile(absoluteRefs(schema));
    compiled.set(key, validate);
    validate(value);
    return (validate.errors ?? []).map(
      (error: ErrorObject) => `${error.instancePath || '(body)'} ${error.message ?? ''}`,
    );
  };
}

/** A schema of the contract, taken out of it, still refers into it. */
function absoluteRefs(schema: string | object): object {
  const text = JSON.stringify(typeof schema === 'string' ? { $ref: schema } : schema);
  return JSON.parse(text.replaceAll('"$ref":"#/', '"$ref":"contract#/')) as object;
}

function checkParameters(
  operation: Operation,
  contract: Contract,
  inPath: Record<string, string>,
  query: URLSearchParams,
  headers: Headers,
  validate: Validator,
): string[] {
  const parameters = (operation.parameters ?? []).map((parameter) => resolve<Parameter>(contract, parameter));
  const known = new Set(parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name));
  const unknown = [...query.keys()].filter((name) => !known.has(name));
  const hasToken = /^Bearer \S+$/.test(headers.get('authorization') ?? '');
  return [
    ...unknown.map((name) => `query parameter “${name}” is not in the contract`),
    ...(needsToken(operation, contract) && !hasToken ? ['no access token'] : []),
    ...parameters.flatMap((parameter) => {
      const text = valueOf(parameter, inPath, query, headers);
      if (text === null) return parameter.required ? [`parameter “${parameter.name}” is missing`] : [];
      const errors = validate(parameter.schema, fromText(text, parameter.schema.type));
      return errors.map((message) => `parameter “${parameter.name}” ${message.replace('(body) ', '')}`);
    }),
  ];
}

function valueOf(
  parameter: Parameter,
  inPath: Record<string, string>,
  query: URLSearchParams,
  headers: Headers,
): string | null {
  if (parameter.in === 'path') return decodeURIComponent(inPath[parameter.name] ?? '');
  if (parameter.in === 'query') return query.get(parameter.name);
  return headers.get(parameter.name);
}

/** Text from a URL or a form as the schema's type wants it; left as text where it is none. */
function fromText(text: string, type: string | string[] | undefined): unknown {
  const types = [type].flat();
  if (types.includes('boolean') && /^(true|false)$/.test(text)) return text === 'true';
  if (
    (types.includes('integer') || types.includes('number')) &&
    text.trim() !== '' &&
    !Number.isNaN(Number(text))
  )
    return Number(text);
  return text;
}

async function checkRequestBody(
  operation: Operation,
  contract: Contract,
  { request }: Exchange,
  validate: Validator,
): Promise<string[]> {
  if (!operation.requestBody)
    return request.body.length > 0 ? ['a body is sent where the contract has none'] : [];
  const { content } = resolve<RequestBody>(contract, operation.requestBody);
  const sent = mediaTypeOf(request.headers);
  const schema = content[sent]?.schema;
  if (!schema) return [`request body is ${sent || 'of no type'}, not ${Object.keys(content).join(' or ')}`];
  if (sent !== 'multipart/form-data') return validate(schema, jsonOf(request.body));
  const fields = await multipartFields(request.headers.get('content-type') ?? '', request.body);
  if (!fields) return ['the form cannot be read'];
  const { properties = {} } = resolve(contract, schema) as {
    properties?: Record<string, { type?: string | string[] }>;
  };
  const unknown = [...fields.keys()].filter((name) => !(name in properties));
  const value = Object.fromEntries(
    [...fields].map(([name, texts]) => {
      const type = properties[name]?.type;
      return [name, type === 'array' ? texts : fromText(texts[0] ?? '', type)];
    }),
  );
  return [
    ...unknown.map((name) => `form field “${name}” is not in the contract`),
    ...validate(schema, value),
  ];
}

function checkResponse(
  operation: Operation,
  contract: Contract,
  { response }: Exchange,
  validate: Validator,
): string[] {
  const described = operation.responses[String(response.status)];
  if (!described) return [`responded ${response.status}, which the contract does not document`];
  const content: Record<string, MediaType> = resolve<Response>(contract, described).content ?? {};
  const sent = mediaTypeOf(response.headers);
  const mediaType = content[sent];
  if (!mediaType) return [`responded with ${sent || 'no type'}, not ${Object.keys(content).join(' or ')}`];
  if (!mediaType.schema || sent !== 'application/json') return [];
  return validate(mediaType.schema, jsonOf(response.body)).map((message) => `response ${message}`);
}

function mediaTypeOf(headers: Headers): string {
  return (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}
