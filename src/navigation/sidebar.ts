import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { readContract } from '../api/readContract.ts';
import { sourceLanguage } from '../i18n/messages.ts';
import { findPlaceholders } from '../i18n/placeholder.ts';
import type { Translator } from '../i18n/translate.ts';
import { localizedText } from './locales.ts';
import { methodAttribute } from './methodAttribute.ts';
import { isFolded, operationsByTag, tagAttribute } from './operationGroups.ts';

type SidebarItem = NonNullable<StarlightUserConfig['sidebar']>[number];

/** The pages in reading order; also the order of “previous” and “next”. Every label is a message, operations come from the contract. */
export function sidebar(translator: Translator): SidebarItem[] {
  const label = (key: string): { label: string; translations: Record<string, string> } => {
    const texts = localizedText(translator, key);
    return { label: texts[sourceLanguage] ?? key, translations: texts };
  };
  const page = (key: string, link: string): SidebarItem => ({ ...label(key), link });
  const contract = readContract();
  return [
    {
      ...label('uiSidebarGuide'),
      items: [
        page('introduction', '/'),
        page('quickstart', '/quickstart/'),
        page('initialization', '/initialization/'),
        page('authorization', '/authorization/'),
        page('examples', '/examples/'),
        page('explorer', '/explorer/'),
        page('troubleshooting', '/troubleshooting/'),
        page('notPublished', '/not-published/'),
      ],
    },
    {
      ...label('methods'),
      items: [
        page('uiOverview', '/methods/'),
        ...contract.tags.map(({ name, ['x-displayName']: title = name }) => ({
          ...label(keyOf(title)),
          ...(isFolded(contract)
            ? { link: '/methods/', attrs: { [tagAttribute]: name } }
            : {
                items: (operationsByTag(contract).get(name) ?? []).map(({ summary, slug, method }) => ({
                  ...label(keyOf(summary)),
                  link: `/methods/${slug}/`,
                  attrs: methodAttribute(method),
                })),
              }),
        })),
      ],
    },
    {
      ...label('uiSidebarReference'),
      items: [
        page('schemas', '/schemas/'),
        page('algorithms', '/algorithms/'),
        page('errors', '/errors/'),
        page('sandboxRules', '/sandbox/'),
        page('glossary', '/glossary/'),
        page('corrections', '/corrections/'),
        page('onePage', '/all/'),
        page('changelog', '/changelog/'),
      ],
    },
  ];
}

/** The key of a text that is one placeholder. */
function keyOf(text: string): string {
  return findPlaceholders(text)[0]?.key ?? text;
}

/** A page that the side bar links to. */
export interface SidebarPage {
  title: string;
  /** Below the language's folder: `methods/train/`. */
  url: string;
}

/** The side bar's groups in one language, each with its pages. */
export function sidebarSections(
  translator: Translator,
  language: string,
): { title: string; pages: SidebarPage[] }[] {
  const pagesOf = (item: SidebarItem): SidebarPage[] => {
    if (typeof item === 'string') return [];
    if ('items' in item) return item.items.flatMap(pagesOf);
    if (!('link' in item)) return [];
    return [{ title: item.translations?.[language] ?? item.label, url: item.link.replace(/^\//, '') }];
  };
  return sidebar(translator).flatMap((item) => {
    if (typeof item === 'string' || !('items' in item)) return [];
    return [{ title: item.translations?.[language] ?? item.label, pages: pagesOf(item) }];
  });
}
