import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { transformSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContract } from '../../../../src/api/readContract.ts';
import { readPreamble } from '../../../../src/examples/preamble.ts';
import { compileCsharp, csharpAssembly } from '../../../../tools/examples/csharp/compile.ts';
import { programName } from '../../../../tools/examples/csharp/program.ts';
import { commandFor, findTools } from '../../../../tools/examples/findTools.ts';
import { temporaryFolder } from '../../../temporaryFolder.ts';
import { asCsharp } from '../../../../src/explorer/page/copy/asCsharp.ts';
import { asCurl } from '../../../../src/explorer/page/copy/asCurl.ts';
import { asPython } from '../../../../src/explorer/page/copy/asPython.ts';
import { asTypeScript } from '../../../../src/explorer/page/copy/asTypeScript.ts';
import { copyLanguages } from '../../../../src/explorer/page/copy/copyRequest.ts';
import { mockAddress } from '../../../../src/explorer/page/copy/parts.ts';
import type { Exchange } from '../../../../src/explorer/page/history.ts';
import { type MockServer, startMockServer } from '../../../../src/mock/node/mockServer.ts';

const { tools } = findTools();

const base: Exchange = {
  number: 1,
  operationId: 'train',
  method: 'POST',
  url: 'https://host.example/api/v1/train?x=1',
  server: 'https://host.example/api',
  isSandbox: false,
  headers: { Authorization: 'Bearer abc', 'Content-Type': 'application/json' },
  body: '{"name":"it\'s $(rm) `x` \\\\"}',
};
const nasty = `a'b"c$(touch x)\`y\`\\n\u2028<script>`;
const form = new FormData();
form.append('good', nasty);
form.append('files', new File(['x'], `pl"at'e.png`, { type: 'image/png' }));

/** What a shell makes of a command: its words, one a line. */
function shellWords(command: string): string[] {
  const script = command.replace(/^curl /m, "printf '%s\\n' curl ");
  return spawnSync('sh', ['-c', script], { encoding: 'utf8' }).stdout.trimEnd().split('\n');
}

describe('asCurl', () => {
  it('is a command with the token in a variable', () => {
    expect(asCurl(base, { comment: 'own server' })).toBe(
      [
        '# own server',
        "api='https://host.example/api'",
        "token='abc'",
        `curl "$api"'/v1/train?x=1' \\`,
        '  -X POST \\',
        '  -H "Authorization: Bearer $token" \\',
        "  -H 'Content-Type: application/json' \\",
        `  --data-raw '{"name":"it'\\''s $(rm) \`x\` \\\\"}'`,
        '',
      ].join('\n'),
    );
  });

  it('lets the shell run nothing of what a request contains', () => {
    const command = asCurl({ ...base, body: form, headers: { 'X-Test': nasty } }, { comment: `two\nlines` });
    expect(shellWords(command)).toEqual([
      'curl',
      'https://host.example/api/v1/train?x=1',
      '-X',
      'POST',
      '-H',
      `X-Test: ${nasty}`,
      '--form-string',
      `good=${nasty}`,
      '-F',
      `files=@"pl\\"at'e.png"`,
    ]);
  });

  it('leads from the sandbox to the mock server, where a shell reaches it', () => {
    const command = asCurl({ ...base, isSandbox: true, method: 'GET', body: undefined }, { comment: '' });
    expect(command).toContain("api='http://127.0.0.1:4010/api'");
    expect(command).not.toContain('-X');
  });
});

describe('asTypeScript', () => {
  it.each([
    ['JSON', base],
    ['a form', { ...base, body: form }],
    ['what is no JSON', { ...base, body: nasty }],
    ['no body', { ...base, method: 'GET', body: undefined }],
  ])('is a program for %s', (_, exchange) => {
    const program = asTypeScript(exchange, { comment: 'a\nb' });
    expect(() => transformSync(program, { loader: 'ts', format: 'esm' })).not.toThrow();
    expect(program).toContain("const token = 'abc';");
  });

  it('sends the same request', async () => {
    const program = asTypeScript({ ...base, headers: { ...base.headers, 'X-Test': nasty } }, { comment: '' });
    const { code } = transformSync(program.replace(/console\.log.*/, ''), { loader: 'ts' });
    const sent: [string, RequestInit][] = [];
    const run = new Function('fetch', `return (async () => {${code}})()`) as (
      fetch: unknown,
    ) => Promise<void>;
    await run((url: string, init: RequestInit) => void sent.push([url, init]));
    expect(sent[0]?.[0]).toBe(base.url);
    expect(sent[0]?.[1]).toMatchObject({
      method: 'POST',
      headers: { Authorization: 'Bearer abc', 'X-Test': nasty },
    });
    expect(JSON.parse(String(sent[0]?.[1].body))).toEqual(JSON.parse(String(base.body)));
  });
});

describe('asPython and asCsharp', () => {
  const sent = { ...base, body: form, headers: { 'X-Test': nasty } };

  it.skipIf(!findTools().tools.python)('no text of a request ends its literal in Python', () => {
    const program = asPython(sent, { comment: 'two\nlines' });
    const check = `import ast,json,sys
print(json.dumps([node.value for node in ast.walk(ast.parse(sys.argv[1])) if isinstance(node, ast.Constant)]))`;
    const { stdout } = spawnSync(findTools().tools.python ?? '', ['-c', check, program], {
      encoding: 'utf8',
    });
    const literals = JSON.parse(stdout) as unknown[];
    expect(literals.filter((literal) => literal === nasty)).toHaveLength(2);
    expect(literals).toContain(`pl"at'e.png`);
  });

  it('no text of a request ends its literal in C#', () => {
    const program = asCsharp(sent, { comment: 'two\nlines' });
    const literals = [...program.matchAll(/"(?:[^"\\\n]|\\.)*"/g)].map(([literal]) => literal);
    expect(literals.filter((literal) => JSON.parse(literal) === nasty)).toHaveLength(2);
    expect(program.split('\n')[0]).toBe('// two lines');
  });
});

describe('what is copied from the sandbox', () => {
  let server: MockServer;
  beforeAll(async () => {
    server = await startMockServer({ port: 0 });
  });
  afterAll(() => server.close());

  const login = { client_id: 'demo-client', client_secret: 'demo-secret', grant_type: 'client_credentials' };
  const train: Exchange = {
    ...base,
    isSandbox: true,
    url: 'https://docs.example/api/v1/train',
    server: 'https://docs.example/api',
    headers: { Authorization: 'Bearer token-of-the-sandbox', 'Content-Type': 'application/json' },
    login,
    body: JSON.stringify({ algorithm_id: 'AE', name: "it's", item_ids: ['plate-ok-01', 'plate-ok-02'] }),
  };
  const pasted = (code: string): string => code.replaceAll(mockAddress, server.url);

  it.skipIf(!findTools().tools.bash)('is a command that works with the mock server as it is', async () => {
    const command = pasted(asCurl(train, { comment: '' }));
    const { stdout } = await promisify(execFile)('sh', ['-c', command]);
    expect(JSON.parse(stdout)).toMatchObject({ data: { name: "it's", status: 'creating' } });
  });

  it('is a program that works with the mock server as it is', async () => {
    const program = pasted(asTypeScript(train, { comment: '' }));
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module-typescript',
      '-e',
      program,
    ]);
    expect(stdout).toMatch(/^200 .*"creating"/);
  });

  it.skipIf(!findTools().tools.python)('is a program in Python that works with the mock server', async () => {
    const form = new FormData();
    form.append('training', 'true');
    form.append('good', 'false');
    form.append('files', new File(['x'], 'public/samples/plate-ok-01.png', { type: 'image/png' }));
    for (const [exchange, want] of [
      [train, /^200 .*"creating"/],
      [
        {
          ...train,
          url: 'https://docs.example/api/v1/upload',
          headers: { Authorization: 'Bearer x' },
          body: form,
        },
        /^(?:200|400) /,
      ],
    ] as const) {
      const program = pasted(asPython(exchange, { comment: '' }));
      const { stdout } = await promisify(execFile)(findTools().tools.python ?? '', ['-c', program]);
      expect(stdout).toMatch(want);
    }
  });

  it.skipIf(!tools.dotnet && !process.env['CI'])(
    'is a program in C# that works with the mock server',
    { timeout: 60_000 },
    async () => {
      const upload = new FormData();
      upload.append('training', 'true');
      upload.append('good', 'true');
      upload.append('files', new File(['x'], 'plate-ok-06.png', { type: 'image/png' }));
      const url = 'https://docs.example/api/v1/upload';
      const exchanges: [string, Exchange, RegExp?][] = [
        ['train', train, /^200 .*"creating"/],
        [
          'upload',
          { ...train, url, headers: { Authorization: 'Bearer x' }, body: upload },
          /^200 .*"plate-ok-06"/,
        ],
        // No header carries such a text; it compiles.
        ['nasty', { ...train, headers: { ...train.headers, 'X-Test': nasty } }],
      ];
      const samples = exchanges.map(([name, exchange]) => {
        const source = pasted(asCsharp(exchange, { comment: '' }));
        const file = `examples/csharp/${name}.cs`;
        return {
          file,
          folder: 'csharp',
          language: 'csharp',
          name,
          source,
          preamble: readPreamble(source, file),
        };
      });
      const folder = temporaryFolder('copied');
      const options = { contract: readContract(), dotnet: tools.dotnet!, folder };
      expect(compileCsharp(samples, samples, options)).toEqual([]);
      for (const [index, [, , want]] of exchanges.entries()) {
        if (!want) continue;
        const program = [csharpAssembly(folder), programName(samples[index]!)];
        const { stdout } = await promisify(execFile)(commandFor('csharp', tools) ?? '', program, {
          cwd: 'public/samples',
        });
        expect(stdout).toMatch(want);
      }
    },
  );

  it('has the token itself where the reader typed it', () => {
    const { login: _, ...typed } = train;
    expect(asCurl(typed, { comment: '' })).toContain("token='token-of-the-sandbox'");
    expect(asTypeScript(typed, { comment: '' })).toContain("const token = 'token-of-the-sandbox';");
    expect(asPython(typed, { comment: '' })).toContain('token = "token-of-the-sandbox"');
    expect(asCsharp(typed, { comment: '' })).toContain('var token = "token-of-the-sandbox";');
  });
});

it('the language of the reader’s samples comes first', () => {
  expect(copyLanguages(undefined)).toEqual(['cURL', 'TypeScript', 'Python', 'C#']);
  expect(copyLanguages('python')).toEqual(['Python', 'cURL', 'TypeScript', 'C#']);
  expect(copyLanguages('csharp')).toEqual(['C#', 'cURL', 'TypeScript', 'Python']);
});
