import { describe, expect, it } from 'vitest';
import { publishedContract } from '../../src/api/localizedContract.ts';
import { areInstalled, loadOther } from '../../tools/machine/otherPrograms.ts';
import { notHere } from './ibmRules.ts';

const isThere = areInstalled('tools/others');
if (!isThere) console.log("Skipped: IBM's validator. `npm run tools` installs it.");

const exceptions = Object.values(notHere).flat();

describe.skipIf(!isThere)("IBM's validator", () => {
  it.each(['en', 'ja'])('finds nothing in the published contract (%s)', async (language) => {
    const findings = await findingsIn(JSON.stringify(publishedContract(language)));
    expect(findings.filter(({ code }) => !exceptions.includes(code))).toEqual([]);
  });

  it('has no exception that nothing needs', async () => {
    const found = new Set(
      (await findingsIn(JSON.stringify(publishedContract('en')))).map(({ code }) => code),
    );
    expect(exceptions.filter((code) => !found.has(code))).toEqual([]);
  });

  it('finds a path parameter that the path does not have', async () => {
    const faulty = JSON.stringify(publishedContract('en')).replaceAll(
      '/v1/item/{item_id}',
      '/v1/item/{item}',
    );
    expect((await findingsIn(faulty)).map(({ code }) => code)).toContain('path-params');
  });
});

interface Finding {
  code: string;
  message: string;
  path: (string | number)[];
}

async function findingsIn(contract: string): Promise<Finding[]> {
  type Default<Exports> = { default: Exports };
  const { Spectral } = (
    await loadOther<
      Default<{
        Spectral: new () => { setRuleset(rules: object): void; run(source: string): Promise<Finding[]> };
      }>
    >('tools/others', '@stoplight/spectral-core')
  ).default;
  const spectral = new Spectral();
  spectral.setRuleset(
    (await loadOther<Default<object>>('tools/others', '@ibm-cloud/openapi-ruleset')).default,
  );
  return spectral.run(contract);
}
