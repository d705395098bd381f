import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { pageLoader } from './i18n/pageLoader.ts';
import { loadTranslator } from './i18n/site.ts';

export const collections = {
  docs: defineCollection({ loader: pageLoader(loadTranslator), schema: docsSchema() }),
};
