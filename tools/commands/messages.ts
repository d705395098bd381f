import { parseArgs } from 'node:util';
import { checkMessages } from '../../src/checks/checkMessages.ts';
import { confirm, unconfirmedCopies } from '../../src/i18n/confirmed.ts';
import { readMessages, sourceLanguage } from '../../src/i18n/messages.ts';
import { formatProblem } from '../../src/i18n/problem.ts';

const usage = `npm run messages                              check all messages
npm run messages -- --confirm ja              record that all new translations fit their English text
npm run messages -- --confirm ja key …        record it for these keys, stale ones included
npm run messages -- --confirm ja --all        record it for every key`;

/** `npm run messages`: everything that is wrong with the messages, or the confirmation of translations. Returns the exit code. */
async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { confirm: { type: 'string' }, all: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) return say(usage, 0);
  const root = process.cwd();
  if (values.confirm !== undefined)
    return confirmTranslations(root, values.confirm, positionals, values.all ?? false);
  if (positionals.length > 0 || values.all) return say(usage, 2);
  const { problems, warnings, incomplete } = await checkMessages(root);
  for (const problem of problems) console.error(formatProblem(problem));
  for (const warning of [...warnings, ...incomplete]) console.warn(`warning: ${formatProblem(warning)}`);
  console.log(`messages: ${problems.length} problems, ${warnings.length} translations to confirm`);
  return problems.length === 0 ? 0 : 1;
}

function confirmTranslations(root: string, language: string, keys: string[], all: boolean): number {
  const messages = readMessages(root);
  const translations = messages.byLanguage.get(language);
  if (!translations || language === sourceLanguage) {
    const languages = messages.languages.filter((other) => other !== sourceLanguage);
    return say(`“${language}” is not a translation; name one of: ${languages.join(', ')}`, 2);
  }
  const unknown = keys.filter((key) => !translations.has(key));
  if (unknown.length > 0)
    return say(`locales/${language}/ has no message “${unknown.join('”, “')}”; correct the key`, 2);
  const wanted = all ? new Set(translations.keys()) : keys.length > 0 ? new Set(keys) : undefined;
  const changed = confirm(root, messages, language, wanted);
  const copies = wanted ? [] : unconfirmedCopies(root, messages, language);
  if (copies.length > 0)
    console.log(
      `${copies.length} left out, since they are the English text: ${copies.slice(0, 5).join(', ')}${copies.length > 5 ? ' …' : ''}; translate them, or name the keys that are meant to be the same`,
    );
  return say(`${changed.length} translations confirmed in locales/${language}.confirmed.json`, 0);
}

function say(text: string, code: number): number {
  (code === 0 ? console.log : console.error)(text);
  return code;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { name, message, code } = error as NodeJS.ErrnoException;
  // The text of anything else is not enough: where it happened has to be seen.
  if (!['PlainError', 'ProblemsError'].includes(name) && !code?.startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(message);
  process.exitCode = 2;
}
