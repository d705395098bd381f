import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { operationsOf } from '../../src/api/operations.ts';
import { readContract } from '../../src/api/readContract.ts';
import { usesVendorSdk } from '../../src/examples/csharpSdk.ts';
import { recordedOutput } from '../../src/examples/recordedOutput.ts';

const names = globSync('examples/python/*.py').map((file) => basename(file, '.py'));
const printing = names.filter((name) => recordedOutput(`examples/python/${name}.py`) !== '');
/** What cURL prints of an operation is the response as it is; of get_item, it is what readers look for. */
const rawInCurl = operationsOf(readContract())
  .map(({ slug }) => slug)
  .filter((slug) => slug !== 'get-item');

describe('the samples of a name do the same in each language', () => {
  test.each(printing)('%s', (name) => {
    const printed = recordedOutput(`examples/python/${name}.py`);
    if (name !== 'initialization') expect(recordedOutput(`examples/typescript/${name}.ts`)).toBe(printed);
    const csharp = `examples/csharp/${name}.cs`;
    // The samples that use the vendor's SDK are compiled only.
    const isRun = existsSync(csharp) && !usesVendorSdk(readFileSync(csharp, 'utf8'));
    expect(recordedOutput(csharp)).toBe(isRun ? printed : '');
    const curl = recordedOutput(`examples/curl/${name}.sh`);
    if (rawInCurl.includes(name) || name === 'initialization') expect(curl).toMatch(/^(?:\{"data":|$)/);
    else expect(curl).toBe(printed);
  });

  test('most samples print something', () => expect(printing.length).toBeGreaterThan(20));
});

test.each(['typescript/get-item.ts', 'python/get-item.py', 'curl/get-item.sh', 'csharp/get-item.cs'])(
  '%s prints label, confidence and box',
  (file) => expect(recordedOutput(`examples/${file}`)).toMatch(/^(?:OK|NG) \d+\n(?:\d+ \d+ \d+ \d+\n)+$/),
);
