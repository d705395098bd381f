import { describe, expect, it } from 'vitest';
import { checkContract } from '../../src/checks/checkContract.ts';
import { contractFile } from '../../src/api/readContract.ts';
import { readSource } from '../../src/i18n/siteTranslator.ts';

const contract = `info: { title: T, version: '1' }
paths:
  /a:
    get:
      operationId: get_a
      responses: { '200': { $ref: '#/components/responses/Ok' } }
components:
  responses:
    Ok: { description: ok }
  schemas:
    Tree:
      properties:
        parent: { $ref: '#/components/schemas/Tree' }
`;

describe('checkContract', () => {
  const cases: [name: string, given: string, want: [line: number, message: string][]][] = [
    ['a correct contract, cyclic schema included', contract, []],
    [
      'a dangling $ref',
      contract.replace('schemas/Tree', 'schemas/Three'),
      [[13, '$ref “#/components/schemas/Three” leads nowhere']],
    ],
    [
      'references in a circle that never come to an object',
      `${contract}    A: { $ref: '#/components/schemas/B' }\n    B: { $ref: '#/components/schemas/A' }\n`,
      [
        [14, '$ref “#/components/schemas/B” leads back to itself'],
        [15, '$ref “#/components/schemas/A” leads back to itself'],
      ],
    ],
    [
      'a $ref to a file',
      contract.replace('#/components/schemas/Tree', 'other.yaml'),
      [[13, '$ref “other.yaml” leads nowhere']],
    ],
    [
      'a duplicate operationId',
      contract.replace('components:', '  /b:\n    get: { operationId: get_a }\ncomponents:'),
      [[8, 'duplicate operationId “get_a”, first at line 5']],
    ],
    [
      'schemas with one address',
      `${contract}    tree: {}\n`,
      [[14, 'the pages of “tree” and “Tree” have the same address']],
    ],
    [
      'the example of an error without a pointer',
      contract.replace(
        '  schemas:',
        '  examples:\n    Lost: { value: { errors: { title: Lost, status: 404 } } }\n  schemas:',
      ),
      [[11, 'the error “Lost” has no source.pointer']],
    ],
    [
      'a part that is missing',
      contract.replace('paths:', 'routes:'),
      [[1, '“c.yaml” lacks “paths”; add it']],
    ],
    ['bad YAML', `${contract}broken: [\n`, [[15, 'bad YAML']]],
  ];
  it.each(cases)('%s', (_name, given, want) => {
    const found = checkContract(given, 'c.yaml');
    expect(found.map(({ line }) => line)).toEqual(want.map(([line]) => line));
    for (const [index, [, message]] of want.entries()) expect(found[index]?.message).toContain(message);
  });

  it('finds nothing in the contract of this project', () => {
    expect(checkContract(readSource(contractFile), contractFile)).toEqual([]);
  });
});
