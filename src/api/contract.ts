/** The parts of an OpenAPI 3.1 document that this project reads. Names follow the specification: https://spec.openapis.org/oas/v3.1.1 */

export interface Contract {
  openapi: string;
  info: { title: string; version: string; description?: string; [name: string]: unknown };
  servers: Server[];
  tags: Tag[];
  paths: Record<string, PathItem>;
  components: Components;
  security?: Record<string, string[]>[];
  'x-sdk'?: Pick<SdkEntry, 'names'>;
}

export interface Server {
  url: string;
  description?: string;
  variables?: Record<string, { default: string; enum?: string[]; description?: string }>;
}

export interface Tag {
  name: string;
  description?: string;
  'x-displayName'?: string;
}

export interface Components {
  schemas: Record<string, Schema>;
  examples?: Record<string, Example | Reference>;
  parameters?: Record<string, Parameter>;
  responses?: Record<string, Response>;
  requestBodies?: Record<string, RequestBody>;
  headers?: Record<string, unknown>;
  securitySchemes?: Record<string, unknown>;
}

export interface Reference {
  $ref: string;
}

export const httpMethods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
export type HttpMethod = (typeof httpMethods)[number];

export type PathItem = Partial<Record<HttpMethod, OperationObject>> & {
  parameters?: (Parameter | Reference)[];
};

export interface OperationObject {
  operationId: string;
  summary: string;
  description?: string;
  tags?: string[];
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses: Record<string, Response | Reference>;
  security?: Record<string, string[]>[];
  'x-sdk'?: SdkEntry;
  'x-sections'?: readonly OperationSection[];
}

/** A further section of an operation's page. */
export interface OperationSection {
  /** Its anchor; links lead there, so it never changes. */
  id: string;
  title: string;
  /** Markdown. */
  text: string;
}

/** What the vendor's SDKs call an operation; null where an SDK has no method for it. */
export interface SdkEntry {
  csharp?: string | null;
  python?: string | null;
  /** Further names that messages use: what each SDK calls them; `http` for readers without SDK. */
  names?: Record<string, Record<string, string | null>>;
  /** Messages for the readers of one SDK only. */
  notes?: Record<string, string>;
}

export interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header' | 'cookie';
  required?: boolean;
  description?: string;
  schema: Schema;
  example?: unknown;
}

export interface RequestBody {
  description?: string;
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface Response {
  description: string;
  content?: Record<string, MediaType>;
  headers?: Record<string, unknown>;
}

export interface MediaType {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, Example | Reference>;
  encoding?: Record<string, unknown>;
}

export interface Example {
  summary?: string;
  description?: string;
  value: unknown;
  /** What the reader should do when this error happens. */
  'x-remedy'?: string;
  /** The field of the request that the `detail` of this error names. */
  'x-field'?: string;
}

/** JSON Schema 2020-12, as far as the contract uses it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  title?: string;
  description?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  examples?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  contentMediaType?: string;
}
