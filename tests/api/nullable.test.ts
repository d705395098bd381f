import { expect, it } from 'vitest';
import { publishedContract } from '../../src/api/localizedContract.ts';

interface Schema {
  description?: string;
  type?: string | string[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** The properties whose description names `null`, though their type does not allow it. */
function* lying(path: string, { properties = {}, items }: Schema): Generator<string> {
  for (const [name, property] of Object.entries(properties)) {
    const types = [property, ...(property.anyOf ?? [])].flatMap(({ type = [] }) => type);
    if (property.description?.includes('`null`') && !types.includes('null')) yield `${path}.${name}`;
    yield* lying(`${path}.${name}`, property);
  }
  if (items) yield* lying(path, items);
}

it('a property that can be null, in the words of its description, has a type that allows it', () => {
  const { schemas } = publishedContract('en').components as { schemas: Record<string, Schema> };
  expect(Object.entries(schemas).flatMap(([name, schema]) => [...lying(name, schema)])).toEqual([]);
});
