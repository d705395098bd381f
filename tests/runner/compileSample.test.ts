import { describe, expect, it } from 'vitest';
import { compileSample, SampleSyntaxError } from '../../src/runner/compileSample.ts';
import { guardLoops } from '../../src/runner/guardLoops.ts';

describe('compileSample', () => {
  it('takes types out and keeps every line where it is', () => {
    const source = `import type { A } from './types.ts';\ninterface B {\n  c: A;\n}\nconst d = 1 as number;\nconsole.log(d satisfies number);`;
    const { code } = compileSample('./x.ts', source);
    const lines = code.split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[4]).toMatch(/const d = 1/);
    expect(lines[5]).toContain('console.log(d');
    expect(code).not.toMatch(/interface|import|satisfies/);
  });

  it.each([
    ['an expression that is missing', 'const a = 1;\nconst b = ;', 0, 2],
    ['a brace that is missing', 'if (true) {\n\n', 0, 3],
    ['lines above the first that is shown', '//\n//\nconst b = ;', 2, 1],
    ['what is no module', 'const a = 1;\nconst a = 2;', 0, 2],
  ])('names the line of %s', (_what, source, offset, line) => {
    let caught: unknown;
    try {
      compileSample('./x.ts', source, offset);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(SampleSyntaxError);
    expect((caught as SampleSyntaxError).line).toBe(line);
    expect((caught as SampleSyntaxError).message).not.toMatch(/\(\d+:\d+\)|Error transforming/);
  });
});

describe('guardLoops', () => {
  const turn = 'runnerHost.turn();';
  it.each([
    ['for (;;) {}', `for (;;) {${turn}}`],
    ['for (;;) ;', `for (;;) {${turn};}`],
    ['while (a) b();', `while (a) {${turn}b();}`],
    ['do c(); while (a);', `do {${turn}c();} while (a);`],
    [
      'for (const a of b)\n  for (const c in a) d();',
      `for (const a of b)\n  {${turn}for (const c in a) {${turn}d();}}`,
    ],
    ['for await (const a of b) {\n  c();\n}', `for await (const a of b) {${turn}\n  c();\n}`],
    ['const a = () => { while (b) {} };', `const a = () => { while (b) {${turn}} };`],
    ['const text = "for (;;) {}";', 'const text = "for (;;) {}";'],
  ])('%s', (code, want) => expect(guardLoops(code)).toBe(want));
});
