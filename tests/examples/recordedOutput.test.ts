import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';
import { comparableOutput, compareOutput, outputFile } from '../../src/examples/recordedOutput.ts';

let root = '';
const file = 'examples/python/get-items.py';
beforeEach(() => {
  root = temporaryFolder('output');
  mkdirSync(join(root, 'examples/python'), { recursive: true });
});

test('the addresses of the servers become the documented ones', () => {
  const servers = ['http://127.0.0.1:40001/api', 'http://127.0.0.1:40002/api'];
  expect(comparableOutput('http://127.0.0.1:40001/a http://127.0.0.1:40002/b\n\n', servers)).toBe(
    'http://127.0.0.1:4010/a http://127.0.0.1:4011/b\n',
  );
});

describe('compareOutput', () => {
  const record = (text: string): void => writeFileSync(join(root, outputFile(file)), text);
  test('equal', () => {
    record('a\n');
    expect(compareOutput(file, 'a\n', { root, update: false })).toBeUndefined();
  });
  test('different: the first line that differs is shown', () => {
    record('a\nb\n');
    expect(compareOutput(file, 'a\nc\n', { root, update: false })).toMatch(
      /differs from .*get-items\.py\.out; .*--update”\n {2}line 2\n {2}recorded: b\n {2}now: {6}c/,
    );
  });
  test('shorter', () => {
    record('a\n');
    expect(compareOutput(file, 'a', { root, update: false })).toContain('line 2');
  });
  test('not recorded', () => {
    expect(compareOutput(file, 'a', { root, update: false })).toContain('no output is recorded');
  });
  test('nothing is printed, nothing is recorded', () => {
    expect(compareOutput(file, '', { root, update: false })).toBeUndefined();
  });
  test('update removes the record of what prints nothing any more', () => {
    record('old\n');
    expect(compareOutput(file, '', { root, update: true })).toBeUndefined();
    expect(existsSync(join(root, outputFile(file)))).toBe(false);
  });
  test('update records', () => {
    expect(compareOutput(file, 'new\n', { root, update: true })).toBeUndefined();
    expect(readFileSync(join(root, outputFile(file)), 'utf8')).toBe('new\n');
  });
});
