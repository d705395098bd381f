import { beforeAll, describe, expect, it } from 'vitest';
import { splitExample } from '../../../src/examples/preamble.ts';
import { joinSteps } from '../../../src/examples/steps.ts';
import { runnableExamples } from '../../../src/runner/runnerFiles.ts';
import { typeLibrary } from '../../../src/runner/types/typeLibrary.ts';
import type { TypeService } from '../../../src/runner/types/typeProtocol.ts';
import { createTypeService } from '../../../src/runner/types/typeService.ts';

const login = "import { api } from './login.ts';\n";

/** The text without its mark `|`, and where that was. */
function cursorIn(marked: string): [text: string, position: number] {
  return [marked.replace('|', ''), marked.indexOf('|')];
}

describe('the type checker of the editor', () => {
  let service: TypeService;
  beforeAll(async () => {
    service = createTypeService(await typeLibrary('en'));
  }, 60_000);

  const messagesOf = (text: string): string[] =>
    service.problems('train', text).map(({ from, to, message }) => `${text.slice(from, to)}: ${message}`);
  const labelsAt = (marked: string): string[] => {
    const found = service.completions('train', ...cursorIn(marked));
    return (found?.options ?? []).filter(({ isNear }) => isNear).map(({ label }) => label);
  };

  it('finds nothing in the tested samples', { timeout: 60_000 }, () => {
    const found = runnableExamples().flatMap(({ name, source }) =>
      service
        .problems(name, joinSteps(splitExample(source).shown))
        .map(({ message }) => `${name}: ${message}`),
    );
    expect(found).toEqual([]);
  });

  it('finds a value of the wrong type, where it is', () => {
    const text = `${login}await api.POST('/v1/train', { body: { algorithm_id: 'AE', name: 5, item_ids: [] } });`;
    expect(messagesOf(text)).toEqual(["name: Type 'number' is not assignable to type 'string'."]);
  });

  it.each([
    ['a field that the response does not have', 'data.data.nothing'],
    ['a path that the API does not have', "await api.GET('/v1/nothing')"],
    ['what samples do not have where they run', 'document.title'],
    ['an index that may be out of range', "'a'.split('')[0].length"],
  ])('finds %s', (_what, line) => {
    const text = `${login}const { data } = await api.GET('/v1/models');\nif (data) ${line};`;
    expect(messagesOf(text)).not.toEqual([]);
    expect(messagesOf(text.replace(line, 'console.log(data.data)'))).toEqual([]);
  });

  it('finds errors of the syntax, and then those only', () => {
    expect(messagesOf('const = 1;\nconst a: string = 2;')).toEqual([
      '=: Variable declaration expected.',
      '1: Variable declaration expected.',
    ]);
  });

  it('knows what samples have of Node', () => {
    const text = [
      "import { readFileSync, writeFileSync } from 'node:fs';",
      "import { readFile } from 'node:fs/promises';",
      "import { setTimeout } from 'node:timers/promises';",
      'await setTimeout(5);',
      "writeFileSync('a', new File([readFileSync('a'), await readFile('a')], 'b').name);",
      "const text: string = readFileSync('a', 'utf8') + (await readFile('a', 'utf8'));",
      'if (import.meta.main) console.log(process.env.HACARUS_API_URL, text);',
    ].join('\n');
    expect(messagesOf(text)).toEqual([]);
  });

  it.each([
    ['paths', "await api.GET('/v1/it|", ['/v1/items', '/v1/item/{item_id}']],
    [
      'fields of a request body',
      "await api.POST('/v1/train', { body: { | } });",
      ['algorithm_id', 'item_ids'],
    ],
    [
      'fields of a response',
      "const { data } = await api.GET('/v1/models');\ndata?.data[0]?.|",
      ['model_id', 'status'],
    ],
    [
      'values of a field',
      "const { data } = await api.GET('/v1/models');\ndata?.data[0]?.status === '|'",
      ['active', 'creating', 'failed'],
    ],
  ])('completes %s', (_what, marked, wanted) => {
    expect(labelsAt(login + marked)).toEqual(expect.arrayContaining(wanted));
  });

  it('names are completed from where they begin', () => {
    const [text, position] = cursorIn("const a = 'b';\nconsole.lo|");
    const found = service.completions('train', text, position);
    expect(text.slice(found?.from, position)).toBe('lo');
    expect(found?.options.map(({ label }) => label)).toContain('log');
  });

  it('explains a field with the words of the contract', () => {
    const [text, position] = cursorIn(`${login}await api.POST('/v1/train', { body: { | } });`);
    service.completions('train', text, position);
    expect(service.details('train', position, 'algorithm_id')).toEqual({
      type: '(property) algorithm_id: string',
      text: expect.stringContaining('GET /v1/algorithms') as string,
    });
    expect(service.details('train', position, 'nothing')).toBeUndefined();
  });

  it('explains a name in the text', () => {
    const [text, position] = cursorIn(
      `${login}const { data } = await api.GET('/v1/models');\ndata?.data[0]?.algo|rithm_id;`,
    );
    const found = service.nameAt('train', text, position);
    expect(text.slice(found?.from, found?.to)).toBe('algorithm_id');
    expect(found?.type).toContain('algorithm_id: string');
    expect(service.nameAt('train', text, text.indexOf(' = ') + 1)).toBeUndefined();
  });
});

it('TypeScript and the contract speak the language of the page', { timeout: 60_000 }, async () => {
  const service = createTypeService(await typeLibrary('ja'));
  expect(service.problems('train', 'const a: string = 2;')[0]?.message).toBe(
    "型 'number' を型 'string' に割り当てることはできません。",
  );
  const [text, position] = cursorIn(`${login}await api.POST('/v1/train', { body: { | } });`);
  service.completions('train', text, position);
  expect(service.details('train', position, 'algorithm_id')?.text).toMatch(/アルゴリズム/);
});
