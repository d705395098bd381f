import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import spectralCore from '@stoplight/spectral-core';
import { Yaml } from '@stoplight/spectral-parsers';
import { oas } from '@stoplight/spectral-rulesets';
import { describe, expect, it } from 'vitest';

const { Document, Spectral } = spectralCore;
const path = fileURLToPath(new URL('../../src/api/openapi.yaml', import.meta.url));
const source = await readFile(path, 'utf8');

describe('the contract', () => {
  it('passes spectral:oas without a finding', async () => {
    const spectral = new Spectral();
    spectral.setRuleset({ extends: [oas], rules: {} });
    const findings = await spectral.run(new Document(source, Yaml, path));
    expect(findings.map(({ code, message, range }) => `${range.start.line + 1} ${code}: ${message}`)).toEqual(
      [],
    );
  });

  it("passes Redocly's recommended rules without a finding", async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const findings = await lintFromString({ source, absoluteRef: path, config });
    expect(
      findings.map(
        ({ ruleId, message, location }) =>
          `${location[0]?.pointer ?? location[0]?.source.absoluteRef} ${ruleId}: ${message}`,
      ),
    ).toEqual([]);
  });
});
