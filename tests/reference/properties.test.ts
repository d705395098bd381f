import { describe, expect, it } from 'vitest';
import type { Contract, Schema } from '../../src/api/contract.ts';
import { propertiesOf, type Property } from '../../src/reference/properties.ts';
import { typeOf, typeText } from '../../src/reference/typeNotation.ts';

const schemas: Record<string, Schema> = {
  Base: { type: 'object', required: ['id'], properties: { id: { type: 'integer', description: 'the id' } } },
  Extended: {
    allOf: [
      { $ref: '#/components/schemas/Base' },
      { type: 'object', properties: { name: { type: 'string' } } },
    ],
  },
  Tree: {
    type: 'object',
    properties: { parent: { $ref: '#/components/schemas/Tree' }, label: { enum: ['OK', 'NG'] } },
  },
  Forest: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
  Tags: { type: 'object', additionalProperties: { description: 'a tag' } },
};
const contract = { components: { schemas }, paths: {} } as unknown as Contract;
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** `name`, `name?`, children in braces, `→ Schema` where a row does not open, `@ path` where it is open elsewhere. */
function outline(properties: Property[]): string {
  return properties
    .map(
      ({ name, required, children, opens, shownAt }) =>
        name +
        (required ? '' : '?') +
        (children.length > 0 ? ` { ${outline(children)} }` : opens ? ` → ${opens}` : '') +
        (shownAt ? ` @ ${shownAt}` : ''),
    )
    .join(', ');
}

describe('propertiesOf', () => {
  const cases: [name: string, given: Schema, want: string, depth?: number][] = [
    ['required and optional', ref('Base'), 'id'],
    ['allOf merges', ref('Extended'), 'id, name?'],
    ['a cycle ends in a link', ref('Tree'), 'parent? → Tree, label?'],
    [
      'a cycle through a list',
      { properties: { trees: ref('Forest') } },
      'trees? { parent? → Tree @ trees, label? }',
    ],
    ['a list at the top opens', ref('Forest'), 'parent? → Tree, label?'],
    ['a schema opens once', { properties: { a: ref('Base'), b: ref('Base') } }, 'a? { id }, b? → Base @ a'],
    [
      'an object among variants',
      { properties: { a: { anyOf: [{ type: 'null' }, ref('Base')] } } },
      'a? { id }',
    ],
    ['inline objects open', { properties: { a: { properties: { b: ref('Base') } } } }, 'a? { b? { id } }'],
    ['lists open', { properties: { a: { type: 'array', items: ref('Base') } } }, 'a? { id }'],
    ['free-form objects', ref('Tags'), '*?'],
    [
      'too deep becomes a link',
      { properties: { a: { properties: { b: ref('Base') } } } },
      'a? { b? → Base }',
      2,
    ],
    ['no properties', { type: 'string' }, ''],
    [
      'a property called like one of Object',
      { properties: { constructor: { type: 'string' } } },
      'constructor?',
    ],
  ];
  it.each(cases)('%s', (_name, given, want, depth) => {
    expect(outline(propertiesOf(given, contract, depth))).toBe(want);
  });

  it('gives every row its path from the schema', () => {
    const [a] = propertiesOf({ properties: { a: { type: 'array', items: ref('Base') } } }, contract);
    expect(a?.children[0]?.path).toBe('a.id');
  });

  it('names the reference that leads nowhere', () => {
    expect(() => propertiesOf({ properties: { a: ref('Missing') } }, contract)).toThrow(
      /src\/api\/openapi\.yaml: \$ref “#\/components\/schemas\/Missing” leads nowhere/,
    );
  });
});

describe('typeOf', () => {
  const cases: [given: Schema, want: string][] = [
    [{ type: 'string' }, 'string'],
    [{ type: ['string', 'null'] }, 'string | null'],
    [{ type: ['array', 'null'], items: { type: 'string' } }, 'string[] | null'],
    [{ type: 'array', items: { type: ['integer', 'null'] } }, '(integer | null)[]'],
    [{ type: 'array', items: ref('Base') }, 'Base[]'],
    [ref('Base'), 'Base'],
    [{ anyOf: [ref('Base'), { type: 'null' }] }, 'Base | null'],
    [{ type: 'string', format: 'binary' }, 'file'],
    [{ description: 'anything' }, 'any'],
  ];
  it.each(cases)('%j', (given, want) => {
    expect(typeText(typeOf(given))).toBe(want);
  });
});
