import { describe, expect, it } from 'vitest';
import type { Contract, OperationObject } from '../../src/api/contract.ts';
import { isFolded, tagAttribute, unfoldGroup } from '../../src/navigation/operationGroups.ts';

type Sidebar = Parameters<typeof unfoldGroup>[0];

/** A contract of two tags whose operations take turns: `get_0` is a plate's, `get_1` a model's, … */
function contractOf(operations: number): Contract {
  const operation = (index: number): OperationObject => ({
    operationId: `get_${index}`,
    summary: `Get ${index}`,
    tags: [index % 2 === 0 ? 'plates' : 'models'],
    responses: {},
  });
  const paths = Array.from({ length: operations }, (_, index) => [`/${index}`, { get: operation(index) }]);
  return {
    openapi: '3.1.0',
    info: { title: '', version: '1' },
    servers: [],
    tags: [{ name: 'plates' }, { name: 'models' }],
    paths: Object.fromEntries(paths),
    components: { schemas: {} },
  };
}

const link = (label: string, attrs: Record<string, string> = {}): Sidebar[number] => ({
  type: 'link',
  label,
  href: '/ja/methods/',
  isCurrent: true,
  badge: undefined,
  attrs,
});
const sidebar: Sidebar = [
  {
    type: 'group',
    label: 'Operations',
    collapsed: false,
    badge: undefined,
    entries: [
      link('Overview'),
      link('Plates', { [tagAttribute]: 'plates' }),
      link('Models', { [tagAttribute]: 'models' }),
    ],
  },
];
const page = { contract: contractOf(6), href: (path: string) => `/ja${path}` };

describe('the side bar', () => {
  it.each([
    [99, false],
    [100, true],
  ])('with %i operations is folded: %s', (operations, folded) => {
    expect(isFolded(contractOf(operations))).toBe(folded);
  });

  it('lists the operations of the group that the reader is in, and leads to the others', () => {
    const { sidebar: unfolded } = unfoldGroup(sidebar, { ...page, slug: 'get-2' });
    const [group] = unfolded;
    const entries = group?.type === 'group' ? group.entries : [];
    expect(entries.map(({ type, label }) => [type, label])).toEqual([
      ['link', 'Overview'],
      ['group', 'Plates'],
      ['link', 'Models'],
    ]);
    expect(entries[1]).toMatchObject({
      entries: [
        { href: '/ja/methods/get-0/', isCurrent: false },
        { label: 'Get 2', href: '/ja/methods/get-2/', isCurrent: true },
        { href: '/ja/methods/get-4/', isCurrent: false },
      ],
    });
    expect(entries[2]).toMatchObject({ href: '/ja/methods/#models', isCurrent: false, attrs: {} });
  });

  it('is all titles on other pages', () => {
    const [group] = unfoldGroup(sidebar, { ...page, slug: undefined }).sidebar;
    expect(group?.type === 'group' && group.entries.every(({ type }) => type === 'link')).toBe(true);
  });
});

describe('the neighbours of a page', () => {
  it.each([
    ['get-0', undefined, '/ja/methods/get-1/'],
    ['get-3', '/ja/methods/get-2/', '/ja/methods/get-4/'],
    ['get-5', '/ja/methods/get-4/', undefined],
    ['unknown', undefined, undefined],
  ])('%s: %s and %s', (slug, prev, next) => {
    const { pagination } = unfoldGroup(sidebar, { ...page, slug });
    expect([pagination.prev?.href, pagination.next?.href]).toEqual([prev, next]);
  });
});
