import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { PlainError } from '../steps/plainError.ts';
import { installedBrowser } from './installedBrowser.ts';

/** Where distributions put a Chromium without windows: the same engine, and a page takes about half the time in it. */
const headlessShells = ['/usr/bin/chromium-headless-shell'];

/** Where distributions put a Chromium of their own. */
const systemBrowsers = [
  ...headlessShells,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** How to start the browser that this machine has. */
export interface BrowserLaunch {
  /** Absent for Playwright's own. */
  executablePath?: string;
  args: string[];
}

/**
 * The browser for tests and measurements: Playwright's own if it is installed, else a system Chromium.
 *
 * @throws {PlainError} if there is none
 */
export function findBrowser(): BrowserLaunch {
  return find(systemBrowsers);
}

/** The whole Chromium, for those who need what the one without windows lacks: it takes no settings from a profile. */
export function findWholeBrowser(): BrowserLaunch & { channel?: 'chromium' } {
  const found = find(systemBrowsers.filter((path) => !headlessShells.includes(path)));
  // https://playwright.dev/docs/browsers#chromium-new-headless-mode
  return found.executablePath === undefined ? { ...found, channel: 'chromium' } : found;
}

function find(browsers: readonly string[]): BrowserLaunch {
  // Chromium's sandbox rejects to run as root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  if (existsSync(chromium.executablePath())) return { args };
  const executablePath = installedBrowser('CHROMIUM', browsers);
  if (executablePath) return { executablePath, args };
  throw new PlainError(
    'No Chromium was found: run `npm run tools`, which installs one, or name yours in the variable CHROMIUM.',
  );
}

/** Whether the browser that is found, or that Playwright brings, starts without windows. */
export function hasHeadlessShell(): boolean {
  return existsSync(chromium.executablePath()) || installedBrowser('CHROMIUM', headlessShells) !== undefined;
}

/** The same as {@link findBrowser}, for those who only ask. */
export function hasBrowser(): boolean {
  return isThere(findBrowser);
}

/** The same as {@link findWholeBrowser}, for those who only ask. */
export function hasWholeBrowser(): boolean {
  return isThere(findWholeBrowser);
}

function isThere(find: () => unknown): boolean {
  try {
    find();
    return true;
  } catch {
    return false;
  }
}
