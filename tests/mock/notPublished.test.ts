import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findPlaceholders } from '../../src/i18n/placeholder.ts';
import { siteTranslator } from '../../src/i18n/siteTranslator.ts';
import { createTestMock } from './testMock.ts';
import { accessClaims } from './sandboxClaims/access.ts';
import { itemClaims } from './sandboxClaims/items.ts';
import { modelClaims } from './sandboxClaims/models.ts';

/** What the page “What is not published” says of the sandbox, row by row: each is tried here, or says where it is. */
const claims = { ...itemClaims, ...modelClaims, ...accessClaims };
const triedElsewhere: Record<string, string> = {
  notPublishedCorrectionSandbox: 'sandboxRules.test.ts: a correction',
  notPublishedTokensSandbox: 'sandboxRules.test.ts: the oldest token gives way',
  notPublishedJapaneseSandbox: 'errors.test.ts',
  notPublishedCorsSandbox: 'node/hostile.test.ts',
  notPublishedDataSandbox: 'core knows no way out: nothing there calls fetch',
  notPublishedDeploymentSandbox: 'the tests run it on Node and in browsers',
  notPublishedHardwareSandbox: 'the tests run it on Node and in browsers',
  notPublishedWebhooksSandbox: 'core knows no way out: nothing there calls fetch',
  notPublishedPriceSandbox: 'LICENSE',
};

const page = readFileSync('src/content/pages/not-published.md', 'utf8');
/** The cells below “In the sandbox”. */
const said = [...page.matchAll(/^\| t\(:notPublished\w+\) \| (t\(:\w+[^)]*\)) \|/gm)]
  .flatMap(([, cell = '']) => findPlaceholders(cell))
  .filter(({ key }) => key !== 'notPublishedSandbox');

it('no cell says what the head of its column says', () => {
  const { languages, in: translate } = siteTranslator();
  const cells = languages.flatMap((language) => said.map(({ key, args }) => translate(language)(key, args)));
  expect(cells.filter((cell) => /^(?:In the sandbox|サンドボックスでは)/.test(cell))).toEqual([]);
});

it('every row is tried', () => {
  expect(said.length).toBeGreaterThan(30);
  expect(said.map(({ key }) => key).sort()).toEqual(
    [...Object.keys(claims), ...Object.keys(triedElsewhere)].sort(),
  );
});

it.each(Object.entries(claims))('%s', { timeout: 60_000 }, async (_key, claim) => {
  const mock = createTestMock();
  await claim(mock);
  expect(mock.faults).toEqual([]);
});
