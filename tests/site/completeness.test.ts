import { describe, expect, test } from 'vitest';
import { algorithmsFile, readAlgorithms } from '../../src/algorithms/readAlgorithms.ts';
import type { Contract } from '../../src/api/contract.ts';
import { withFittingErrors } from '../../src/api/fittingErrors.ts';
import { operationsOf } from '../../src/api/operations.ts';
import { readContract } from '../../src/api/readContract.ts';
import { localizedHref } from '../../src/i18n/languages.ts';
import { localize } from '../../src/i18n/localize.ts';
import { stripMarks } from '../../src/i18n/marks.ts';
import { loadTranslator, readSource } from '../../src/i18n/siteTranslator.ts';
import type { Translate } from '../../src/i18n/translate.ts';
import { pageAt } from './builds.ts';
import { missingOnAlgorithmsPage } from './completeness/algorithmsPage.ts';
import { missingOnErrorsPage } from './completeness/errorsPage.ts';
import { missingOnOperationPage } from './completeness/operationPage.ts';
import { missingOnMethodsPage, missingOnSchemasPage } from './completeness/overviews.ts';
import { missingOnSchemaPage } from './completeness/schemaPage.ts';

const translator = loadTranslator();
// An error is shown with the path and a field of the operation that it stands on; tests/api/fittingErrors.test.ts checks these.
const neutral = withFittingErrors(readContract());
const algorithms = readAlgorithms(readSource(algorithmsFile));

describe.each(translator.languages)('in the language %s', (language) => {
  const translate: Translate = (key, args) => stripMarks(translator.in(language)(key, args));
  const contract: Contract = localize(neutral, translate);
  const page = (path: string) => pageAt('site', localizedHref(path, language, '/')).document;

  test.each(operationsOf(contract))('the page of $operationId shows all of it', (operation) => {
    expect(missingOnOperationPage(page(`/methods/${operation.slug}/`), operation, contract)).toEqual([]);
  });

  test.each(Object.keys(contract.components.schemas))('the page of %s shows all of it', (name) => {
    expect(missingOnSchemaPage(page(`/schemas/${name.toLowerCase()}/`), name, contract)).toEqual([]);
  });

  test('the page of the algorithms shows every row and cell', () => {
    expect(missingOnAlgorithmsPage(page('/algorithms/'), algorithms, translate)).toEqual([]);
  });

  test('the page of the errors shows every error', () => {
    expect(missingOnErrorsPage(page('/errors/'), contract)).toEqual([]);
  });

  test('the overviews show every operation and every schema', () => {
    expect(missingOnMethodsPage(page('/methods/'), contract)).toEqual([]);
    expect(missingOnSchemasPage(page('/schemas/'), contract)).toEqual([]);
  });
});
