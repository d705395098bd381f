import type { AstroIntegration } from 'astro';
import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { existsSync, globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pMap from 'p-map';
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes, parse } from 'parse5';
import { languageOfPath } from '../../i18n/languages.ts';
import { drawShareImage, type ShareText } from './drawShareImage.ts';
import { shareImageFile } from './shareImageTags.ts';

interface ShareImageOptions {
  languages: readonly string[];
  /** The folder that the site is deployed below. */
  base: string;
  /** language → the site's name */
  siteTitle: Record<string, string>;
}

/** Where drawn images wait for the next build. */
const cache = '.cache/share';
/** What a drawn image depends on beside its words. */
const drawing = ['drawShareImage.ts', 'shareImageTags.ts'];

/**
 * Draws the share image of each built page, from the page's own title and description. An image is drawn once: the same words give the same
 * picture, which the next build finds in `.cache`.
 */
export function shareImages(options: ShareImageOptions): AstroIntegration {
  return {
    name: 'share-images',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        // Builds that nobody shares: of tests and measurements.
        if (process.env['DOCS_SHARE_IMAGES'] === 'none') return;
        const folder = fileURLToPath(dir);
        const edition = await editionOfDrawing();
        const write = async (file: string): Promise<void> => {
          const page = await readPage(join(folder, file));
          if (!page) return;
          const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
          const language = languageOfPath(path, options.languages);
          const text = { ...page, language, siteTitle: options.siteTitle[language] ?? '' };
          const target = join(folder, shareImageFile(path, '/'));
          await mkdir(dirname(target), { recursive: true });
          await copyFile(await drawnImage(text, edition), target);
        };
        // One is laid out while others become pixels.
        const concurrency = availableParallelism() + 1;
        await pMap(globSync('**/index.html', { cwd: folder }), write, { concurrency });
      },
    },
  };
}

async function editionOfDrawing(): Promise<string> {
  const sources = await Promise.all(
    drawing.map((name) => readFile(join(process.cwd(), 'src/integrations/shareImages', name), 'utf8')),
  );
  return sources.join('\n');
}

/** The file of a drawn image; draws it if there is none. */
async function drawnImage(text: ShareText, edition: string): Promise<string> {
  const digest = createHash('sha256').update(JSON.stringify(text)).update(edition).digest('hex').slice(0, 20);
  const file = join(process.cwd(), cache, `${digest}.png`);
  if (!existsSync(file)) {
    await mkdir(dirname(file), { recursive: true });
    // Whoever draws the same at the same time finds all of it or nothing.
    const unfinished = `${file}.${randomUUID()}`;
    await writeFile(unfinished, await drawShareImage(text));
    await rename(unfinished, file);
  }
  return file;
}

/** Title and description as the page gives them to networks; undefined for a page without (a redirection). */
async function readPage(file: string): Promise<Pick<ShareText, 'title' | 'description'> | undefined> {
  const properties = new Map<string, string>();
  visit(parse(await readFile(file, 'utf8')), properties);
  const title = properties.get('og:title');
  return title === undefined ? undefined : { title, description: properties.get('og:description') ?? '' };
}

function visit(node: DefaultTreeAdapterTypes.ParentNode, properties: Map<string, string>): void {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child) || child.tagName === 'body') continue;
    if (child.tagName !== 'meta') visit(child, properties);
    const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]));
    if (attributes['property']) properties.set(attributes['property'], attributes['content'] ?? '');
  }
}
