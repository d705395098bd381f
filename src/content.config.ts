import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { pageLoader } from './integrations/pageLoader.ts';
import { loadTranslator } from './i18n/siteTranslator.ts';

export const collections = {
  docs: defineCollection({ loader: pageLoader(loadTranslator), schema: docsSchema() }),
  // Starlight's words come from a plugin (see src/integrations/starlightStrings.ts); without entries here Astro warns at every build.
  i18n: defineCollection({
    loader: () => loadTranslator().languages.map((id) => ({ id })),
    schema: i18nSchema(),
  }),
};
