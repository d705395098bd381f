import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { expect, type Locator, type Page } from 'playwright/test';
import { message } from './sitePages.ts';
import { recordedOutput } from '../../src/examples/recordedOutput.ts';
import { stepOutputs } from '../../src/examples/steps.ts';
import { attribute, elementsOf } from '../../src/html/elements.ts';

/** A TypeScript sample that a reader can run. */
export interface RunnableSample {
  name: string;
  /** What CI recorded. */
  output: string;
}

export interface RunnablePage {
  /** `/ja/methods/train/` */
  path: string;
  samples: RunnableSample[];
}

/** The pages with TypeScript samples that a reader can run, of one language. The page of all pages shows them once more. */
export function runnablePages(language: string, folder = 'dist'): RunnablePage[] {
  return globSync('**/index.html', { cwd: folder })
    .map((file) => ({
      path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      source: readFileSync(join(folder, file), 'utf8'),
    }))
    .filter(({ path, source }) => !path.endsWith('/all/') && source.includes(`<html lang="${language}"`))
    .map(({ path, source }) => ({
      path,
      samples: [...elementsOf(parse(source), 'button')]
        .flatMap((button) => attribute(button, 'data-run') ?? [])
        .map((name) => ({ name, output: outputOf(name) })),
    }))
    .filter(({ samples }) => samples.length > 0)
    .sort((a, b) => a.path.localeCompare(b.path));
}

/** A sample in steps prints what its steps up to that one have printed. */
function outputOf(name: string): string {
  const fileOf = (whole: string): string => `examples/typescript/${whole}.ts`;
  if (existsSync(fileOf(name))) return recordedOutput(fileOf(name));
  const [, whole = '', step = ''] = /^(.+)-(\d+)$/.exec(name) ?? [];
  return stepOutputs(recordedOutput(fileOf(whole)))
    .slice(0, Number(step))
    .join('');
}

/** In the browser: what a panel shows of the sample's output, errors and remarks left out. */
export function printedOn(panel: Element): string {
  const output = panel.querySelector('.run-printed pre');
  return [...(output?.childNodes ?? [])].map((node) => (node instanceof Text ? node.data : '')).join('');
}

/** A sample on a page, from its code to its panel. */
export function sampleOn(page: Page, name: string): Locator {
  return page.locator('.sample', { has: page.locator(`button[data-run="${name}"]`) });
}

/** Waits until a sample has ended, and gives its panel. */
export async function endOf(page: Page, name: string): Promise<Locator> {
  const panel = sampleOn(page, name).locator('.run-panel');
  await expect(panel).not.toHaveAttribute('data-state', 'running', { timeout: 30_000 });
  return panel;
}

/** Presses Run at a sample, and waits until it has ended. */
export async function runOn(page: Page, name: string): Promise<Locator> {
  const button = sampleOn(page, name).locator('button[data-run]');
  // The panel of an earlier run stays until this one has begun: it must not be taken for this one's.
  const earlier = sampleOn(page, name).locator('.run-panel');
  if ((await earlier.count()) > 0)
    await earlier.evaluate((panel: HTMLElement) => (panel.dataset['state'] = 'running'));
  await button.click();
  await expect(button).not.toHaveText(
    message(await page.evaluate(() => document.documentElement.lang), 'runnerRun'),
  );
  return endOf(page, name);
}
