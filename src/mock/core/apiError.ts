import { fill, type MockData } from './mockData.ts';
import { jsonResponse } from './jsonResponse.ts';

/** Errors that the contract's examples do not know: {@link MockData} has them under these names too. */
type UndocumentedError =
  'UnknownPath' | 'MethodNotAllowed' | 'DefaultModel' | 'TooLarge' | 'Full' | 'Internal';

/** The names of the contract's error examples. */
type DocumentedError =
  | 'UnknownClient'
  | 'WrongSecret'
  | 'PermissionDenied'
  | 'LicenseRequired'
  | 'InvalidLicense'
  | 'LicenseExists'
  | 'NoAlgorithms'
  | 'ItemsNotAccessible'
  | 'InvalidFile'
  | 'NoImages'
  | 'ItemNotFound'
  | 'ItemNotPermitted'
  | 'ItemsNotFound'
  | 'NoModel'
  | 'ModelsNotFound'
  | 'ImageNotFound'
  | 'InvalidRequest';

export type ErrorName = DocumentedError | UndocumentedError;

interface ApiErrorOptions {
  /** Values for the `{{name}}` of the detail. */
  values?: Record<string, string>;
  /** A list that is the detail. */
  list?: string[];
  headers?: Record<string, string>;
}

/** The client's fault: the request is answered with an error of the contract. Everything else that is thrown is the mock's own fault. */
export class ApiError extends Error {
  readonly errorName: ErrorName;
  readonly options: ApiErrorOptions;
  constructor(errorName: ErrorName, options: ApiErrorOptions = {}) {
    super(errorName);
    this.name = 'ApiError';
    this.errorName = errorName;
    this.options = options;
  }
}

/** Rejects a request that is not valid, naming the field. */
export function invalid(field: string): ApiError {
  return new ApiError('InvalidRequest', { values: { field } });
}

/**
 * The response to a rejected request: a BaseError in a language.
 *
 * @param pointer the path of the request
 */
export function errorResponse(
  apiError: ApiError,
  data: MockData,
  language: string,
  pointer: string,
): Response {
  const text = data.texts[language]?.errors[apiError.errorName];
  if (!text)
    throw new Error(
      `no texts for the error “${apiError.errorName}” in “${language}”; add them in src/mock/source/readMockData.ts`,
    );
  const { values = {}, list, headers = {} } = apiError.options;
  const detail = list ?? (text.detail === null ? null : fill(text.detail, values));
  const body = { errors: { title: text.title, status: text.status, detail, source: { pointer } } };
  return jsonResponse(body, text.status, { ...headers, 'content-language': language });
}
