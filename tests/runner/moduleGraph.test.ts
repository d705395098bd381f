import { describe, expect, it } from 'vitest';
import {
  importsOf,
  inOrder,
  type RunnerModule,
  UnknownModule,
  withAddresses,
} from '../../src/runner/moduleGraph.ts';

const graph = (codes: Record<string, string>): Map<string, RunnerModule> =>
  new Map(Object.entries(codes).map(([specifier, code]) => [specifier, { specifier, code, offset: 0 }]));

describe('importsOf', () => {
  it.each([
    [`import a from './a.ts';`, ['./a.ts']],
    [`import a, { b } from "node:fs";\nimport './c.ts';`, ['node:fs', './c.ts']],
    [`import {\n  a,\n  b,\n} from './a.ts';`, ['./a.ts']],
    [`export { a } from './a.ts';\nexport const b = 'from';`, ['./a.ts']],
    [`const text = "import x from 'y'";\n// import z from 'z'`, []],
    [`if (import.meta.main) console.log('./a.ts');`, []],
  ])('%s', (code, want) => expect(importsOf(code)).toEqual(want));
});

describe('withAddresses', () => {
  it('puts addresses in the place of specifiers, and leaves lines alone', () => {
    const code = `import {\n  a,\n} from './a.ts';\nconsole.log('./a.ts');`;
    expect(withAddresses(code, () => 'blob:1')).toBe(
      `import {\n  a,\n} from 'blob:1';\nconsole.log('./a.ts');`,
    );
  });
});

describe('inOrder', () => {
  it('puts each module after those that it imports, once, and none that nobody needs', () => {
    const known = graph({
      './main.ts': `import './a.ts';\nimport './b.ts';`,
      './a.ts': `import './b.ts';`,
      './b.ts': '',
      './other.ts': '',
    });
    expect(inOrder('./main.ts', known).map(({ specifier }) => specifier)).toEqual([
      './b.ts',
      './a.ts',
      './main.ts',
    ]);
  });

  it.each([
    ['what is not there', { './main.ts': `import 'lodash';` }, 'lodash'],
    ['a circle', { './main.ts': `import './a.ts';`, './a.ts': `import './main.ts';` }, './main.ts'],
  ])('refuses %s', (_what, codes, specifier) => {
    expect(() => inOrder('./main.ts', graph(codes as Record<string, string>))).toThrow(
      expect.objectContaining({ name: UnknownModule.name, specifier }),
    );
  });
});
