import { createRequire } from 'node:module';
import type { Contract } from '../../api/contract.ts';
import { httpMethods } from '../../api/contract.ts';

/** An operation in the form that Elements' components take, Stoplight's `IHttpOperation`. */
export type HttpOperation = import('@stoplight/elements-core').HttpOperation;

/** What the explorer's page knows of the contract. */
export interface Operations {
  /** By their ids. */
  operations: Record<string, HttpOperation>;
  /** The schemas that operations refer to, as JSON Schema. */
  components: { schemas: Record<string, object> };
}

/* Stoplight's own readers. They come as CommonJS, without types that TypeScript finds. */
const require = createRequire(import.meta.url);
const { transformOas3Operation } = require('@stoplight/http-spec/oas3') as {
  transformOas3Operation(options: object): HttpOperation;
};
const { convertToJsonSchema, OPERATION_CONFIG } = require('@stoplight/http-spec/oas') as {
  convertToJsonSchema(document: object, schema: object): Record<string, unknown>;
  OPERATION_CONFIG: object;
};

/**
 * Reads the contract as Elements would in the browser, when the site is built.
 *
 * @param contract the display contract
 * @param render Markdown of a description → HTML
 */
export async function readOperations(
  contract: Contract,
  render: (markdown: string) => Promise<string>,
): Promise<Operations> {
  // What Elements sets for OpenAPI 3.1.
  const document = { ...contract, jsonSchemaDialect: 'http://json-schema.org/draft-07/schema#' };
  const operations = Object.entries(contract.paths).flatMap(([name, item]) =>
    httpMethods
      .filter((method) => item[method])
      .map((method) => transformOas3Operation({ document, name, method, config: OPERATION_CONFIG })),
  );
  const converted = Object.fromEntries(
    Object.entries(contract.components.schemas).map(([name, schema]) => {
      const { $schema: _, ...rest } = convertToJsonSchema(document, schema);
      return [name, rest];
    }),
  );
  return withHtml(
    {
      operations: Object.fromEntries(operations.map((operation) => [operation.iid, operation])),
      components: { schemas: schemasOf(operations, converted) },
    },
    render,
  );
}

/** The schemas that something refers to, directly or through others. */
export function schemasOf<Schema extends object>(
  source: unknown,
  schemas: Readonly<Record<string, Schema>>,
): Record<string, Schema> {
  const found: Record<string, Schema> = {};
  const collect = (from: unknown): void => {
    for (const name of schemaNames(from)) {
      const schema = schemas[name];
      if (name in found || !schema) continue;
      found[name] = schema;
      collect(schema);
    }
  };
  collect(source);
  return found;
}

/** Most of an operation stands in itself. */
function schemaNames(source: unknown): string[] {
  return [...JSON.stringify(source).matchAll(/"\$ref":"#\/components\/schemas\/([^"/]+)"/g)].map(
    ([, name = '']) => name,
  );
}

/** A copy whose descriptions are HTML. */
async function withHtml<Value>(value: Value, render: (markdown: string) => Promise<string>): Promise<Value> {
  const copy = async (item: unknown): Promise<unknown> => {
    if (Array.isArray(item)) return Promise.all(item.map(copy));
    if (item === null || typeof item !== 'object') return item;
    const entries = Object.entries(item).map(async ([name, inner]: [string, unknown]) => {
      // An example may contain anything, a description too.
      if (name === 'examples' && Array.isArray(inner)) return [name, inner] as const;
      if (name === 'description' && typeof inner === 'string') return [name, await render(inner)] as const;
      return [name, await copy(inner)] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  };
  return (await copy(value)) as Value;
}
