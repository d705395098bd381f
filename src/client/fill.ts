import type { PluralForms } from '../i18n/translate.ts';

/** What stands in a message for a value: `{{name}}`, or `{{name, number}}` for a number as the language writes it. */
const ARGUMENT = /\{\{\s*(\w+)\s*(?:,\s*(number)\s*)?\}\}/g;

/**
 * Fills in what only the browser knows, as i18next does when the site is built.
 *
 * @param text a message, or its plural forms, of which `count` chooses one
 * @param language the page's by default
 */
export function fill(
  text: string | PluralForms,
  values: Readonly<Record<string, string | number>>,
  language: string = document.documentElement.lang,
): string {
  const chosen = typeof text === 'string' ? text : formFor(text, Number(values['count']), language);
  return chosen.replace(ARGUMENT, (whole, name: string, format: string | undefined) => {
    const value = values[name];
    if (value === undefined) return whole;
    return format ? new Intl.NumberFormat(language).format(Number(value)) : String(value);
  });
}

function formFor(forms: PluralForms, count: number, language: string): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms['other'] ?? '';
}
