import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { algorithmsFile, readAlgorithms } from '../../src/algorithms/readAlgorithms.ts';
import { operationsOf } from '../../src/api/operations.ts';
import { readContract } from '../../src/api/readContract.ts';
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
import {
  byClass,
  byId,
  byTag,
  attribute,
  type HtmlElement,
  type HtmlNode,
  textOf,
} from '../../src/html/elements.ts';

// Loaded once: a load reads every message file.
const english = loadTranslator().in('en');
const translate: Translate = (key, args) => stripMarks(english(key, args));
const contract = localize(readContract(), translate);
const algorithms = readAlgorithms(readSource(algorithmsFile));
const getItem = operationsOf(contract).find(({ operationId }) => operationId === 'get_item')!;

/** A page of which one thing has been taken away. */
function damaged(path: string, damage: (document: HtmlNode) => void): HtmlNode {
  const document = parse(pageAt('site', path).source, { scriptingEnabled: false });
  damage(document);
  return document;
}

function remove(element: HtmlElement | undefined): void {
  if (!element?.parentNode) throw new Error('there is nothing to remove: the test is out of date');
  element.parentNode.childNodes = element.parentNode.childNodes.filter((child) => child !== element);
}

const within = (node: HtmlNode, id: string): HtmlElement => {
  const found = byId(node, id);
  if (!found) throw new Error(`no #${id}: the test is out of date`);
  return found;
};
const code = (node: HtmlNode, text: string): HtmlElement | undefined =>
  byTag(node, 'code').find((element) => textOf(element) === text);
const link = (node: HtmlNode, href: string): HtmlElement | undefined =>
  byTag(byTag(node, 'main')[0] ?? node, 'a').find((element) => attribute(element, 'href') === href);

/** The comparison of the site with its sources notices when one thing is missing. */
describe('what is taken from a page is missed:', () => {
  test.each<[string, (page: HtmlNode) => void, string]>([
    ['a property', (page) => remove(byId(page, 'property-status')), 'no row property-status'],
    [
      'a type',
      (page) => remove(byClass(within(page, 'property-name'), 'type')[0]),
      'property-name: its type string',
    ],
    [
      'an enum value',
      (page) => remove(code(byClass(within(page, 'property-status'), 'limits')[0]!, 'archived')),
      'property-status: the value archived',
    ],
    [
      'a description',
      (page) => remove(byTag(within(page, 'property-name'), 'p')[0]),
      'property-name: its description',
    ],
    [
      '“required”',
      (page) => remove(byClass(within(page, 'property-name'), 'need')[0]),
      'property-name: that it is required',
    ],
  ])('%s of a schema', (_what, damage, expected) => {
    const missing = missingOnSchemaPage(damaged('/schemas/item/', damage), 'Item', contract);
    expect(missing).toEqual([expected]);
  });

  test.each<[string, (page: HtmlNode) => void, string]>([
    ['a parameter', (page) => remove(byId(page, 'parameter-item_id')), 'no row parameter-item_id'],
    ['its method', (page) => remove(byClass(page, 'method')[0]), 'the method'],
    ['a property of its response', (page) => remove(byId(page, 'response-data')), 'no row response-data'],
    ['an error', (page) => remove(byId(page, 'item-not-found')), 'the error item-not-found'],
    ['a sample', (page) => remove(byId(page, 'sample-get-item-python')), 'the sample in Python'],
    [
      'the response 404',
      (page) => remove(byTag(page, 'tr').find((row) => textOf(row).includes('404'))),
      'the description of 404',
    ],
  ])('%s of an operation', (_what, damage, expected) => {
    expect(missingOnOperationPage(damaged('/methods/get-item/', damage), getItem, contract)).toContain(
      expected,
    );
  });

  test.each<[string, (page: HtmlNode) => void, string]>([
    ['a row', (page) => remove(byId(page, 'algo1bi-contamination')), 'no row algo1bi-contamination'],
    [
      'a row of all algorithms',
      (page) => remove(byId(page, 'common-train_size')),
      'no row common-train_size',
    ],
    [
      'the way from the place that a row had to where it is now',
      (page) => remove(byId(page, 'algo1bi-train_size')),
      'a link to the common row in algo1bi-train_size',
    ],
    [
      'a cell',
      (page) => {
        byTag(within(page, 'common-train_size'), 'td')[2]!.childNodes = [];
      },
      'common-train_size: column 4 is not “10000”',
    ],
    // The first caption is that of the parameters which all algorithms have.
    ['a caption', (page) => remove(byTag(page, 'caption')[1]), 'algo1ai: its caption'],
  ])('%s of the algorithms', (_what, damage, expected) => {
    expect(missingOnAlgorithmsPage(damaged('/algorithms/', damage), algorithms, translate)).toContain(
      expected,
    );
  });

  test('an error, an operation, a schema', () => {
    const errors = damaged('/errors/', (page) => remove(byId(page, 'unknown-client')));
    expect(missingOnErrorsPage(errors, contract)).toEqual(['the error unknown-client']);
    const methods = damaged('/methods/', (page) => remove(link(page, '/methods/train/')));
    expect(missingOnMethodsPage(methods, contract)).toEqual(['no row train']);
    const schemas = damaged('/schemas/', (page) => remove(link(page, '/schemas/item/')));
    expect(missingOnSchemasPage(schemas, contract)).toEqual(['no link to Item']);
  });
});
