import { describe, expect, it } from 'vitest';
import { runProgram } from '../../../tools/examples/runProgram.ts';

const run = (code: string, limit = 10_000) =>
  runProgram(process.execPath, ['-e', code], { cwd: process.cwd(), env: process.env, limit });

describe('runProgram', () => {
  it.each<[name: string, code: string, want: object]>([
    ['ends well', 'console.log(1); console.error(2)', { exitCode: 0, stdout: '1\n', stderr: '2\n' }],
    ['fails', 'console.log(1); process.exitCode = 3', { exitCode: 3, stdout: '1\n' }],
    [
      'prints much',
      'process.stdout.write("x".repeat(3_000_000))',
      { exitCode: 0, stdout: 'x'.repeat(3_000_000) },
    ],
    ['waits for somebody to type', 'process.stdin.resume()', { exitCode: 0 }],
  ])('of a program that %s tells all', async (_name, code, want) => {
    expect(await run(code)).toMatchObject(want);
  });

  it('ends a program that takes too long, and tells what it has printed', async () => {
    const started = Date.now();
    const result = await run('console.log("begun"); setInterval(() => undefined, 1000)', 1500);
    expect(result).toMatchObject({ exitCode: null, stdout: 'begun\n' });
    expect(Date.now() - started).toBeLessThan(8000);
  });

  it('is heard while the program runs', async () => {
    const heard: string[] = [];
    const code = 'console.log(1); setTimeout(() => console.log(2), 300)';
    const options = { cwd: process.cwd(), env: process.env, limit: 10_000 };
    await runProgram(process.execPath, ['-e', code], { ...options, onOutput: (text) => heard.push(text) });
    expect(heard).toEqual(['1\n', '1\n2\n']);
  });

  it('rejects where there is no such program', async () => {
    const options = { cwd: process.cwd(), env: process.env, limit: 1000 };
    await expect(runProgram('no-such-program', [], options)).rejects.toThrow('ENOENT');
  });
});
