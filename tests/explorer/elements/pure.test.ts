import { expect, it } from 'vitest';
import { markPure } from '../../../src/explorer/elements/pure.ts';

it.each([
  ['const A = React.memo(() => null);', 'const A = /* @__PURE__ */ React.memo(() => null);'],
  ['var client = new Client({', 'var client = /* @__PURE__ */ new Client({'],
  ['A.displayName = "A";', ''],
  ['    const inner = call();', '    const inner = call();'],
  ['    A.displayName = "A";', '    A.displayName = "A";'],
  ['const text = `a`;', 'const text = `a`;'],
])('%s', (source, want) => {
  expect(markPure(source)).toBe(want);
});
