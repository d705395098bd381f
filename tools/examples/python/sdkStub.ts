import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pythonCalls } from '../../../src/sdk/pythonCalls.ts';
import { operationsOf } from '../../../src/api/operations.ts';
import type { Contract } from '../../../src/api/contract.ts';

/**
 * Makes a stand-in for the vendor's Python SDK, so that samples which import it run without it: the constructor logs in, as the SDK's
 * does; the methods that the contract's `x-sdk` names exist and are not carried out.
 *
 * @param contract the contract in any language
 * @returns Python source of the package's `__init__.py`
 */
export function pythonSdkStub(contract: Contract): string {
  const operations = operationsOf(contract);
  const login = operations.find(({ operationId }) => operationId === 'login');
  const methods = operations.flatMap(({ operationId, 'x-sdk': sdk }) =>
    sdk?.python && operationId !== 'login'
      ? [{ name: sdk.python, parameters: pythonCalls[operationId] ?? '*args, **kwargs' }]
      : [],
  );
  return `import requests


class APIError(Exception):
    pass


class ${login?.['x-sdk']?.python}:
    def __init__(self, ${pythonCalls['login']}):
        response = requests.post(api_url + "${login?.path}", json={
            "client_id": client_id, "client_secret": client_secret, "grant_type": "client_credentials"})
        if not response.ok:
            errors = response.json()["errors"]
            raise APIError(f"{errors['title']} ({errors['status']})")
${methods.map(({ name, parameters }) => `\n    def ${name}(${['self', parameters].filter(Boolean).join(', ')}):\n        raise NotImplementedError\n`).join('')}`;
}

/** Writes the stand-in below a folder that Python then finds by `PYTHONPATH`. */
export function writePythonSdkStub(contract: Contract, folder: string): void {
  const target = join(folder, 'hacarus_visual_inspection');
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, '__init__.py'), pythonSdkStub(contract));
}
