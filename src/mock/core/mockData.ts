import type { HttpMethod, Schema } from '../../api/contract.ts';

/**
 * What the mock knows of the contract, the algorithms and the languages. Serializable: in Node it is made from the sources, in the browser
 * it is a JSON file made at build time (see ../source/readMockData.ts).
 */
export interface MockData {
  /** The version of the API. */
  version: string;
  /** The language of error texts for those who ask for none. */
  defaultLanguage: string;
  texts: Record<string, LanguageTexts>;
  operations: OperationData[];
  /** The contract's schemas, without what only people read. */
  schemas: Record<string, Schema>;
  algorithms: { version: string; list: AlgorithmData[] };
}

export interface OperationData {
  operationId: string;
  method: HttpMethod;
  /** With `{name}` for path parameters. */
  path: string;
  /** Whether it needs a token. */
  secured: boolean;
  parameters: ParameterData[];
  body: BodyData | null;
}

export interface ParameterData {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  schema: Schema;
}

export interface BodyData {
  mediaType: 'application/json' | 'multipart/form-data';
  schema: Schema;
}

/** Texts of one language. `{{name}}` in them stands for a value that only a request knows. */
export interface LanguageTexts {
  errors: Record<string, ErrorText>;
  trainingFailures: Record<string, string>;
}

export interface ErrorText {
  status: number;
  title: string;
  detail: string | null;
}

export interface AlgorithmData {
  algorithm_id: string;
  /** By language. */
  name: Record<string, string>;
  algorithm_type: 'unsupervised' | 'supervised';
  parameters: AlgorithmParameterData[];
}

export interface AlgorithmParameterData {
  algorithm_parameter_id: number;
  /** The technical name, like `train_size`. */
  variable: string;
  data_type: 'int' | 'float' | 'tuple' | 'str';
  /** The default. */
  value: string;
  minimum: number | null;
  maximum: number | null;
  /** The only values that it can have, where there are few. */
  options: string[] | null;
  /** How many numbers a tuple has, where that is fixed. */
  length: number | null;
  /** By language. */
  display_name: Record<string, string>;
}

/** Fills the `{{name}}` of a text. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
