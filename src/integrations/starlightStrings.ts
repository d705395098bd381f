import type { StarlightPlugin } from '@astrojs/starlight/types';
import { marks, wrapBlocks } from '../i18n/marks.ts';
import { type Messages, sourceLanguage } from '../i18n/messages.ts';

/** The message file whose keys are Starlight's, Pagefind's and Expressive Code's own (`search.label`, …). */
const interfaceFile = 'starlight.yaml';

/**
 * A Starlight plugin that takes the words of Starlight's own components from our message files. Their arguments are filled in by
 * Starlight, so the texts are handed over as they are. (Its `i18n` collection would not reach the Markdown pipeline.)
 *
 * @param pseudo wraps the texts in ⟦ ⟧ like all others
 */
export function starlightStrings(messages: Messages, pseudo: boolean): StarlightPlugin {
  const translations = Object.fromEntries(
    messages.languages.map((language) => [language, stringsIn(messages, language, pseudo)]),
  );
  return {
    name: 'interface-messages',
    hooks: {
      'i18n:setup': ({ injectTranslations }) => injectTranslations(translations),
      // Starlight demands this hook of every plugin.
      'config:setup': () => undefined,
    },
  };
}

function stringsIn({ byLanguage }: Messages, language: string, pseudo: boolean): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const { key, text, file } of byLanguage.get(sourceLanguage)?.values() ?? []) {
    if (!file.endsWith(`/${interfaceFile}`)) continue;
    const own = byLanguage.get(language)?.get(key)?.text;
    if (pseudo) texts[key] = wrapBlocks(own || text, '⟦', '⟧');
    else texts[key] = own || wrapBlocks(text, marks.fallback.open, marks.fallback.close);
  }
  return texts;
}
