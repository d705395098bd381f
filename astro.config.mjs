import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { bundledPackages } from './src/integrations/bundledPackages.ts';
import { reloadOnSourceChange } from './src/integrations/reload.ts';
import { languageFiles } from './src/integrations/languageFiles/languageFiles.ts';
import { shareImages } from './src/integrations/shareImages/shareImages.ts';
import { starlightStrings } from './src/integrations/starlightStrings.ts';
import { readMessages } from './src/i18n/messages.ts';
import { loadTranslator } from './src/i18n/siteTranslator.ts';
import { markdownPlugins } from './src/markdown/markdownPlugins.ts';
import { notFoundPages } from './src/integrations/notFoundPages.ts';
import { sitePlaces } from './src/integrations/sitePlaces.ts';
import { sidebar } from './src/navigation/sidebar.ts';
import { starlightLocales, localizedText } from './src/navigation/locales.ts';

const translator = loadTranslator();
const base = process.env.DOCS_BASE ?? '/';
const frameScripts = /\/src\/client\/frame\.ts$|\/@astrojs\/starlight\/.*\.astro\?astro&type=script/;

export default defineConfig({
  site: process.env.DOCS_SITE ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  outDir: process.env.DOCS_OUT ?? './dist',
  cacheDir: process.env.DOCS_CACHE ?? './.cache/astro',
  server: { host: '127.0.0.1' },
  devToolbar: { enabled: false },
  telemetry: false,
  prefetch: false,
  // One request less before the first paint: on a slow line the latency costs more than the 13 KiB of style.
  build: { inlineStylesheets: 'always' },
  markdown: {
    processor: satteri({
      ...markdownPlugins({
        languages: translator.languages,
        base,
        besideName: (language, name) => translator.in(language)('uiSdkBeside', { name }),
      }),
      features: { headingAttributes: true, smartPunctuation: false },
    }),
  },
  vite: {
    resolve: {
      alias: [
        {
          find: /^\.\.\/components-internals\/TableOfContents\/starlight-toc$/,
          replacement: fileURLToPath(new URL('src/client/contents.ts', import.meta.url)),
        },
      ],
    },
    environments: {
      client: {
        build: {
          // The frame's script, all that it needs at once, and the scripts of Starlight's frame are one file, whoever else needs a part of it.
          rolldownOptions: {
            output: { codeSplitting: { groups: [{ name: 'frame', test: frameScripts }] } },
          },
        },
      },
    },
  },
  integrations: [
    reloadOnSourceChange(),
    bundledPackages(),
    notFoundPages(translator.languages),
    languageFiles({
      languages: translator.languages,
      site: process.env.DOCS_SITE,
      files: ['searchIndex', 'onePage', 'copies'],
    }),
    shareImages({ languages: translator.languages, base, siteTitle: localizedText(translator, 'siteTitle') }),
    sitePlaces(translator),
    starlight({
      title: localizedText(translator, 'siteTitle'),
      locales: starlightLocales(translator),
      defaultLocale: 'root',
      sidebar: sidebar(translator),
      routeMiddleware: './src/integrations/routeData.ts',
      customCss: ['./src/styles/site.css'],
      credits: false,
      disable404Route: true,
      // The search is our own: src/search. Starlight still marks the pages that take part, for `searchIndexes`.
      pagefind: false,
      plugins: [starlightStrings(readMessages(process.cwd()), Boolean(process.env.DOCS_PSEUDO))],
      components: {
        MarkdownContent: './src/components/MarkdownContent.astro',
        Head: './src/components/Head.astro',
        Footer: './src/components/Footer.astro',
        Hero: './src/components/home/Hero.astro',
        PageTitle: './src/components/frame/PageTitle.astro',
        SiteTitle: './src/components/frame/SiteTitle.astro',
        SocialIcons: './src/components/SdkSelect.astro',
        Search: './src/components/Search.astro',
      },
    }),
  ],
});
