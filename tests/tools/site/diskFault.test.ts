import { expect, test } from 'vitest';
import { diskFault } from '../../../tools/site/diskFault.ts';

const error = (code: string): Error =>
  Object.assign(new Error(`${code}: what the system says, open '/a/dist/b.html'`), {
    code,
    path: '/a/dist/b.html',
  });

test.each([
  ['ENOSPC', 'The disk is full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'no permission'],
])('%s is one sentence with the remedy and the place', (code, words) => {
  for (const fault of [
    diskFault(error(code)),
    diskFault(new Error(`[ERROR] ${error(code).message}\n at …`)),
  ]) {
    expect(fault?.message).toContain(words);
    expect(fault?.message).toContain('(/a/dist/b.html)');
    expect(fault?.message).not.toContain('\n');
  }
});

test('another error is none', () => {
  expect(diskFault(new Error('The page “a” has no title'))).toBe(undefined);
});
