/** `npm run pdf`: the whole reference as one PDF per language, in the built site, whose page `/all/` then offers it. */
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { localizedContract } from '../../src/api/localizedContract.ts';
import { localizedHref } from '../../src/i18n/languages.ts';
import { stripMarks } from '../../src/i18n/marks.ts';
import { siteTranslator } from '../../src/i18n/siteTranslator.ts';
import { onePagePath } from '../../src/integrations/languageFiles/onePage/onePage.ts';
import { commitDay } from '../../src/integrations/repository.ts';
import { paperOf } from '../pdf/paper.ts';
import { print, provideVivliostyle } from '../pdf/vivliostyle.ts';
import { builtSite, listForOffline } from '../site/buildSite.ts';
import { mediaTypeOf } from '../site/mediaType.ts';
import { precompress } from '../site/precompress.ts';

const root = process.cwd();
const translator = siteTranslator();
const command = provideVivliostyle(root);
const { folder } = await builtSite('site', root, { say: console.log });
const work = join(root, '.cache/pdf');
mkdirSync(join(work, 'fonts'), { recursive: true });
mkdirSync(join(folder, 'pdf'), { recursive: true });
copyFileSync(join(root, 'tools/pdf/paper.css'), join(work, 'paper.css'));
copyFonts();

for (const language of translator.languages) {
  const page = join(folder, localizedHref(onePagePath, language, '/'), 'index.html');
  const html = readFileSync(page, 'utf8');
  const input = join(work, `${language}.html`);
  const output = join(folder, 'pdf', `visual-inspection-api.${language}.pdf`);
  writeFileSync(input, paperOf(html, coverIn(language), language, pictureAt));
  const started = performance.now();
  print(command, input, output);
  // The page says so where there is something to download.
  writeFileSync(
    page,
    html.replace(/(<p id="one-page-pdf") hidden(?:="")?>(\s*<a) data-href=/, '$1>$2 download href='),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${output}: ${(statSync(output).size / 2 ** 20).toFixed(1)} MiB, ${seconds} s`);
}
// The page that offers it has changed, and readers may keep the PDF on their device.
await listForOffline(folder, root);
await precompress(folder);

function coverIn(language: string): Parameters<typeof paperOf>[1] {
  const t = (key: string, values?: Record<string, string>): string =>
    stripMarks(translator.in(language)(key, values));
  const day = commitDay();
  const date = day && new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  return {
    title: t('siteTitle'),
    description: t('introductionDescription'),
    lines: [
      t('frameVersion', { version: localizedContract(language).info.version }),
      ...(date ? [t('frameUpdated', { day: date })] : []),
    ],
    contents: t('onePageContents'),
  };
}

/** A picture of the site, inside of the document: Vivliostyle serves no other folder than the document's. */
function pictureAt(source: string): string {
  const base = (process.env['DOCS_BASE'] ?? '').replace(/\/$/, '');
  const file = join(folder, decodeURI(source.slice(base.length)));
  return `data:${mediaTypeOf(file)};base64,${readFileSync(file).toString('base64')}`;
}

/** The book brings its letters along: Japanese too, on whatever machine it is made. */
function copyFonts(): void {
  const require = createRequire(join(root, 'package.json'));
  for (const script of ['latin', 'japanese'])
    for (const weight of [400, 700])
      copyFileSync(
        require.resolve(`@fontsource/biz-udpgothic/files/biz-udpgothic-${script}-${weight}-normal.woff`),
        join(work, 'fonts', `${script}-${weight}.woff`),
      );
}
