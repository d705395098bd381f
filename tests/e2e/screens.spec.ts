import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import sharp from 'sharp';
import { address, expect, kindsOfPage, languages, test } from './sitePages.ts';

/**
 * What each kind of page looks like, from far away: pictures of 64 columns, in grey. Another machine's fonts and rounding change their shades a little; a column that
 * is gone, a menu that lies over the text or a theme that is not applied changes whole areas.
 *
 * `DOCS_UPDATE_SCREENS=1 npx playwright test screens` takes the pictures anew; look at what changed before you commit them.
 */
const folder = 'tests/e2e/screens';
const sizes = { phone: [390, 844], tablet: [820, 1180], desktop: [1440, 900] } as const;
const themes = ['light', 'dark'] as const;
const columns = 64;

/** From this difference of shades on (0 to 255) a cell counts as another one; … */
const otherShade = 24;
/** … and this share of such cells makes another picture. */
const tolerance = 0.05;

const pages = [...kindsOfPage, '/glossary/', '/troubleshooting/', '/all/', '/explorer/'] as const;

for (const language of languages)
  for (const path of pages)
    test(`${address(path, language)} looks as it did`, async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem('language-hint-seen', 'seen'));
      await page.goto(address(path, language));
      await page.evaluate(() => document.fonts.ready);
      const different: string[] = [];
      for (const [size, [width, height]] of Object.entries(sizes)) {
        await page.setViewportSize({ width, height });
        for (const theme of themes) {
          await page.evaluate((name) => {
            document.documentElement.dataset['theme'] = name;
          }, theme);
          const name = `${address(path, language).replace(/\W+/g, '-').slice(1)}${size}-${theme}`;
          const share = await compare(page, `${folder}/${name}.png`);
          if (share > tolerance)
            different.push(`${name}: ${(share * 100).toFixed(1)} % of the picture differ`);
        }
      }
      expect(different).toEqual([]);
    });

/** The share of the page's picture that differs from the kept one, 0 to 1. What was seen is in the test's output folder then. */
async function compare(page: Page, file: string): Promise<number> {
  const seen = sharp(await page.screenshot({ animations: 'disabled', caret: 'hide' }))
    .resize({ width: columns })
    .greyscale();
  if (process.env['DOCS_UPDATE_SCREENS']) {
    mkdirSync(folder, { recursive: true });
    await seen.png({ palette: false, compressionLevel: 9 }).toFile(file);
    return 0;
  }
  if (!existsSync(file))
    throw new Error(`${file} is not there: DOCS_UPDATE_SCREENS=1 npx playwright test screens takes it`);
  const [now, then] = await Promise.all([seen.raw().toBuffer(), sharp(file).greyscale().raw().toBuffer()]);
  if (now.length !== then.length) return 1;
  const others = now.filter((shade, cell) => Math.abs(shade - then[cell]!) > otherShade).length;
  const share = others / now.length;
  if (share > tolerance)
    writeFileSync(test.info().outputPath(file.replaceAll('/', '-')), await seen.png().toBuffer());
  return share;
}
