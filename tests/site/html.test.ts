import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { formatFindings } from '../../tools/audit/finding.ts';
import { pagesOf } from './builds.ts';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  elements: [
    'html5',
    {
      // Expressive Code: a `<div>` per line of code, and its copy button is a `<div>` with a title.
      code: { permittedContent: ['@phrasing', 'div'] },
      button: { permittedContent: ['@phrasing', 'div'], textContent: 'default' },
      // Expressive Code brings its styles with the first block of a page; every browser takes them there.
      style: { flow: true },
    },
  ],
  rules: {
    // Matters of style, not of validity; most of this markup is Astro's and Starlight's.
    'void-style': 'off',
    'no-implicit-button-type': 'off',
    'no-inline-style': 'off',
    // Stoplight Elements names its attributes so.
    'attr-case': ['error', { style: ['lowercase', 'camelcase'] }],
    // Starlight's `_top`.
    'valid-id': ['error', { relaxed: true }],
    // The search answers while one types.
    'wcag/h32': 'off',
    // The search is a combobox with a listbox (ARIA Authoring Practices); a <select> takes no text.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // Elements hides its labels from assistive technology, and names the fields themselves; the rule does not look at aria-hidden.
    'no-redundant-aria-label': 'off',
    // Starlight has a table of contents for phones and one for wide screens, of which one is displayed; axe checks this in the browser.
    'unique-landmark': 'off',
  },
};

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const reports = await Promise.all(
    pagesOf('site').map(async ({ file, source }) => ({
      file,
      report: await validator.validateString(source, file),
    })),
  );
  const findings = reports.flatMap(({ file, report }) =>
    report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => ({
        page: file,
        message: `${ruleId}: ${message} (${selector ?? ''})`,
      })),
    ),
  );
  expect(formatFindings(findings)).toEqual([]);
});
