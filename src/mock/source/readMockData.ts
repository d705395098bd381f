import type { Contract, MediaType, Parameter, Reference, RequestBody, Schema } from '../../api/contract.ts';
import { publishedContract } from '../../api/localizedContract.ts';
import { errorExamples } from '../../api/errorExamples.ts';
import { needsToken } from '../../api/needsToken.ts';
import { operationsOf } from '../../api/operations.ts';
import { readContract } from '../../api/readContract.ts';
import { serviceLanguages } from '../../api/serviceLanguages.ts';
import { mapJson } from '../../i18n/mapJson.ts';
import { stripMarks } from '../../i18n/marks.ts';
import { sourceLanguage } from '../../i18n/messages.ts';
import { siteTranslator } from '../../i18n/siteTranslator.ts';
import { algorithmData } from './mockAlgorithms.ts';
import type {
  BodyData,
  ErrorText,
  LanguageTexts,
  MockData,
  OperationData,
  ParameterData,
} from '../core/mockData.ts';

/**
 * What the mock's core is made from: the contract, the algorithms and the messages of all languages, as one value that can be written as
 * JSON for the browser.
 *
 * @throws {ProblemsError} if a source cannot be read
 */
export function mockData(): MockData {
  const contract = readContract();
  return {
    version: contract.info.version,
    defaultLanguage: sourceLanguage,
    texts: Object.fromEntries(
      serviceLanguages(contract).map((language) => [language, languageTexts(language)]),
    ),
    operations: operationsOf(contract).map((operation): OperationData => ({
      operationId: operation.operationId,
      method: operation.method,
      path: operation.path,
      secured: needsToken(operation, contract),
      parameters: (operation.parameters ?? []).flatMap((parameter) => parameterData(parameter)),
      body: operation.requestBody ? bodyData(operation.requestBody as RequestBody) : null,
    })),
    schemas: Object.fromEntries(
      Object.entries(contract.components.schemas).map(([name, schema]) => [name, withoutWords(schema)]),
    ),
    algorithms: algorithmData(),
  };
}

/** Headers are negotiated, not validated. */
function parameterData(parameter: Parameter | Reference): ParameterData[] {
  if ('$ref' in parameter || (parameter.in !== 'path' && parameter.in !== 'query')) return [];
  const { name, in: place, required = false, schema } = parameter;
  return [{ name, in: place, required, schema: withoutWords(schema) }];
}

function bodyData({ content }: RequestBody): BodyData {
  const [mediaType, { schema = {} }] = Object.entries(content)[0] as [BodyData['mediaType'], MediaType];
  return { mediaType, schema: withoutWords(schema) };
}

const forPeople = new Set(['description', 'title', 'examples']);

/** A schema without descriptions and examples: a fifth of its size. Names of properties are kept, whatever they are. */
function withoutWords(schema: Schema): Schema {
  return mapJson(schema, {
    member: (key, inside) => (inside !== 'properties' && forPeople.has(key) ? 'drop' : 'copy'),
  });
}

function languageTexts(language: string): LanguageTexts {
  const translate = siteTranslator().in(language);
  const t = (key: string, args?: Record<string, string>): string => stripMarks(translate(key, args));
  const documented = documentedErrors(publishedContract(language));
  const invalid = documented['InvalidRequest'] as ErrorText;
  return {
    errors: {
      ...documented,
      InvalidRequest: { ...invalid, detail: t('errorInvalidRequestDetail', { field: '{{field}}' }) },
      DefaultModel: { ...invalid, detail: t('sandboxDefaultModelDetail') },
      UnknownPath: { status: 404, title: t('mockUnknownPath'), detail: null },
      MethodNotAllowed: { status: 405, title: t('mockMethodNotAllowed'), detail: null },
      TooLarge: {
        status: 413,
        title: t('mockTooLarge'),
        detail: t('mockTooLargeDetail', { limit: '{{limit}}' }),
      },
      Full: { status: 413, title: t('mockFull'), detail: t('mockFullDetail') },
      Internal: { status: 500, title: t('mockInternal'), detail: null },
    },
    trainingFailures: {
      noGoodImages: t('mockNoGoodImages'),
      noAnnotations: t('mockNoAnnotations'),
      malformedParameter: t('mockMalformedParameter', {
        name: '{{name}}',
        value: '{{value}}',
        allowed: '{{allowed}}',
      }),
    },
  };
}

/** The texts of a contract's errors, by name. */
function documentedErrors(contract: Contract): Record<string, ErrorText> {
  return Object.fromEntries(
    errorExamples(contract).map(({ name, value }) => {
      const { status, title, detail } = value.errors;
      return [name, { status, title, detail: typeof detail === 'string' ? detail : null }];
    }),
  );
}
