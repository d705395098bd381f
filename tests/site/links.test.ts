import { expect, test } from 'vitest';
import { variants } from '../../tools/site/variants.ts';
import { formatFindings } from '../../tools/audit/finding.ts';
import { brokenLinks } from '../../tools/audit/brokenLinks.ts';
import { otherHosts } from '../../tools/audit/otherHosts.ts';
import { folderOf, pagesOf } from './builds.ts';

const origin = 'http://localhost:4321';

test.each([
  ['site', '/'],
  ['subPath', variants.subPath.environment.DOCS_BASE],
] as const)('internal links and anchors resolve (%s)', (variant, base) => {
  const findings = brokenLinks(folderOf(variant), pagesOf(variant), { origin, base });
  expect(formatFindings(findings)).toEqual([]);
});

test('no page loads anything from another host', () => {
  expect(formatFindings(otherHosts(folderOf('site'), pagesOf('site')))).toEqual([]);
});
