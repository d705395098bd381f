import { createConfig, lintFromString } from '@redocly/openapi-core';
import spectralCore, { type RulesetDefinition } from '@stoplight/spectral-core';
import { Yaml } from '@stoplight/spectral-parsers';
import { oas } from '@stoplight/spectral-rulesets';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { publishedContract } from '../../src/api/localizedContract.ts';
import { contractFile } from '../../src/api/readContract.ts';
import { readSource } from '../../src/i18n/siteTranslator.ts';

const neutral = readSource(contractFile);
const documents: [string, string][] = [
  ['language-neutral', neutral],
  ['English', stringify(publishedContract('en'))],
  ['Japanese', stringify(publishedContract('ja'))],
];

describe.each(documents)('the %s contract', (_, source) => {
  it('passes spectral:oas', async () => expect(await spectralFindings(source)).toEqual([]));
  it("passes Redocly's recommended rules, with warnings as errors", async () =>
    expect(await redoclyFindings(source)).toEqual([]));
});

describe('a contract with faults', () => {
  const faulty = neutral
    .replace('operationId: get_items', 'x-was: get_items')
    .replace('{ data: 1.1.2 }', '{ data: 112 }');

  it('is reported by both', async () => {
    const spectral = await spectralFindings(faulty);
    expect(spectral).toContainEqual(expect.stringContaining('operation-operationId'));
    const redocly = await redoclyFindings(faulty);
    expect(redocly).toContainEqual(expect.stringContaining('operation-operationId'));
    expect(redocly).toContainEqual(expect.stringContaining('no-invalid-media-type-examples'));
  });
});

async function spectralFindings(source: string): Promise<string[]> {
  const spectral = new spectralCore.Spectral();
  spectral.setRuleset({ extends: [oas as RulesetDefinition], rules: {} });
  const findings = await spectral.run(new spectralCore.Document(source, Yaml, contractFile));
  return findings.map(
    ({ code, message, range }) => `${contractFile}:${range.start.line + 1} ${code}: ${message}`,
  );
}

async function redoclyFindings(source: string): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended-strict'] });
  const findings = await lintFromString({ source, absoluteRef: contractFile, config });
  return findings.map(
    ({ ruleId, message, location }) => `${location[0]?.pointer ?? contractFile} ${ruleId}: ${message}`,
  );
}
