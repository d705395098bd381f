import { expect, test } from 'vitest';
import { llmsFullText, llmsText } from '../../src/copies/llmsText.ts';

const pages = ['c/', 'a/', 'b/'].map((url) => ({
  url,
  title: url,
  description: url === 'a/' ? 'About.' : '',
  markdown: `# ${url}\n`,
}));
const sections = [{ title: 'First', urls: ['a/', 'c/', 'gone/'] }];
const words = {
  title: 'Site',
  summary: 'Sum.',
  others: 'Others',
  files: { title: 'Files', links: [['JSON', 'x.json']] as [string, string][] },
};

test('pages stand below their group, those without group below the others', () => {
  expect(llmsText(pages, sections, words, (url) => `/${url}index.md`)).toBe(
    '# Site\n\n> Sum.\n\n## First\n\n- [a/](/a/index.md): About.\n- [c/](/c/index.md)\n\n## Others\n\n- [b/](/b/index.md)\n\n## Files\n\n- [JSON](x.json)\n',
  );
});

test('the full text has the order of the groups', () => {
  expect(llmsFullText(pages, sections)).toBe('# a/\n\n# c/\n\n# b/\n');
});
