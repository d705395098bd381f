import fc from 'fast-check';
import type { Contract, Schema } from '../../src/api/contract.ts';
import { operationsOf } from '../../src/api/operations.ts';
import { resolve, resolveSchema } from '../../src/api/references.ts';
import { checkContract } from '../../src/checks/checkContract.ts';
import { PlaceholderSyntaxError } from '../../src/i18n/placeholder.ts';
import { localize } from '../../src/i18n/localize.ts';
import { ProblemsError } from '../../src/i18n/problem.ts';
import { allowing, target } from './target.ts';

const names = ['A', 'B', 'a/b', '~', '__proto__', 'constructor', ''];
const reference = fc
  .constantFrom(...names, 'C/properties/x', '../x')
  .map((name) => ({ $ref: `#/components/schemas/${name}` }));
const text = fc.constantFrom<string[]>('t(:key)', 't(:', 'string', 'object', '', '\ud800', 'get_items');

const { schema } = fc.letrec<{ schema: unknown }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small' },
    reference,
    fc.record({ type: text, description: text }, { requiredKeys: [] }),
    fc.constantFrom(null, 1, 'x', [], true),
    fc.record(
      {
        type: fc.constantFrom('object', 'array', ['object', 'null']),
        properties: fc.dictionary(fc.constantFrom(...names), tie('schema'), { maxKeys: 3 }),
        items: tie('schema'),
        anyOf: fc.array(tie('schema'), { maxLength: 2 }),
      },
      { requiredKeys: ['type'] },
    ),
  ),
}));

const operation = fc.record(
  {
    operationId: text,
    summary: text,
    requestBody: fc.oneof(reference, fc.constant(null)),
    responses: schema,
  },
  { requiredKeys: ['operationId'] },
);

/** Contracts, whole and broken; what is found sound by the check is walked by what makes pages of it. */
export const contracts = target({
  name: 'contract walker',
  share: 100_000,
  inputs: fc.record(
    {
      info: fc.record(
        { title: text, version: fc.constantFrom<unknown[]>('1', 1, null) },
        { requiredKeys: [] },
      ),
      paths: fc.dictionary(
        fc.constantFrom('/a', '/{b}', ''),
        fc.record({ get: operation }, { requiredKeys: [] }),
      ),
      components: fc.record({ schemas: fc.dictionary(fc.constantFrom(...names), schema, { maxKeys: 4 }) }),
    },
    { requiredKeys: ['paths', 'components'] },
  ),
  read: (input) => {
    if (checkContract(JSON.stringify(input), 'contract.yaml').length > 0) return;
    const contract = JSON.parse(JSON.stringify(input)) as Contract;
    operationsOf(contract);
    allowing([PlaceholderSyntaxError], () => localize(contract, (key) => key));
    for (const one of schemasIn(contract.components.schemas))
      allowing([ProblemsError], () => [resolve(contract, one), resolveSchema(one, contract)]);
  },
  grown: (size) => ({
    info: { title: 'a', version: '1' },
    paths: {},
    components: {
      schemas: Object.fromEntries(
        Array.from({ length: size / 100 }, (_, index) => [
          `S${index}`,
          {
            description: 't(:key)',
            properties: { x: { $ref: `#/components/schemas/S${(index * 7) % 10}` } },
          },
        ]),
      ),
    },
  }),
  base: 8_000,
});

function schemasIn(value: unknown): Schema[] {
  if (value === null || typeof value !== 'object') return [];
  const own = Array.isArray(value) ? [] : [value as Schema];
  return [...own, ...Object.values(value).flatMap(schemasIn)];
}
