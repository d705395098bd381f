import { expect, it } from 'vitest';
import { requirementsOf } from '../../src/examples/requirements.ts';

it.each([
  ['TypeScript', "import { readFileSync } from 'node:fs';\nimport { api } from './login.ts';\n", ['login']],
  [
    'TypeScript, types',
    "import type { paths } from './types.ts';\nexport { api } from './login.ts';\n",
    ['types', 'login'],
  ],
  ['Python', 'import os\nfrom login import api, session\n', ['login']],
  ['cURL', '# continues: login\ncurl "$api"\n', ['login']],
  ['C#', '// continues: initialization, login\nvar a = 1;\n', ['initialization', 'login']],
  ['none', 'console.log(1);\n', []],
])('%s', (_name, source, want) => expect(requirementsOf(source, () => true)).toEqual(want));

it('leaves out what is no sample', () => {
  expect(
    requirementsOf('from requests import Session\nfrom login import api\n', (name) => name === 'login'),
  ).toEqual(['login']);
});
