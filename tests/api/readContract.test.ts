import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contractFile, readContract } from '../../src/api/readContract.ts';
import { operationsOf } from '../../src/api/operations.ts';
import { errorsOf } from '../../src/reference/errors.ts';
import { responsesOf } from '../../src/reference/operationReference.ts';

describe('readContract', () => {
  let root: string;
  const write = (version: string): void =>
    writeFileSync(
      join(root, contractFile),
      `openapi: 3.1.0\ninfo: { title: T, version: '${version}' }\npaths: {}\ncomponents: { schemas: {} }\n`,
    );
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'contract-'));
    mkdirSync(join(root, dirname(contractFile)), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('parses the file once', () => {
    write('1');
    expect(readContract(root)).toBe(readContract(root));
  });

  it('parses it again when it has changed', () => {
    write('1');
    expect(readContract(root).info.version).toBe('1');
    write('2.0');
    expect(readContract(root).info.version).toBe('2.0');
  });

  it('keeps the contracts of two projects apart', () => {
    write('1');
    expect(readContract(root)).not.toBe(readContract());
  });
});

describe('what is derived from a contract is derived once', () => {
  const contract = readContract();
  it('operations, errors and responses', () => {
    expect(operationsOf(contract)).toBe(operationsOf(contract));
    expect(errorsOf(contract)).toBe(errorsOf(contract));
    for (const operation of operationsOf(contract))
      expect(responsesOf(operation, contract)).toBe(responsesOf(operation, contract));
  });

  it('for another contract anew', () => {
    expect(operationsOf({ ...contract, paths: {} })).toEqual([]);
  });
});
