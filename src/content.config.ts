import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { pageLoader } from './i18n/pageLoader.ts';
import { loadTranslator } from './i18n/site.ts';

export const collections = {
  docs: defineCollection({ loader: pageLoader(loadTranslator), schema: docsSchema() }),
  // Starlight's words come from a plugin (see src/i18n/interface.ts); without entries here Astro warns at every build.
  i18n: defineCollection({
    loader: () => loadTranslator().languages.map((id) => ({ id })),
    schema: i18nSchema(),
  }),
};
