import { expect, it } from 'vitest';
import { operationsOf } from '../../src/api/operations.ts';
import { readContract } from '../../src/api/readContract.ts';

const sections = operationsOf(readContract()).flatMap((operation) => operation['x-sections'] ?? []);

it('a section of an operation’s page has the key of its title as id: links to it outlive a change of the words', () => {
  expect(sections.length).toBeGreaterThan(0);
  for (const { id, title, text } of sections) {
    expect(title).toBe(`t(:${id})`);
    expect(text).toBe(`t(:${id}Message)`);
  }
});

it('no two sections share an id', () => {
  const ids = sections.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
