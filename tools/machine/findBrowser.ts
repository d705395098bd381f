import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { PlainError } from '../steps/plainError.ts';
import { installedBrowser } from './installedBrowser.ts';

/** Where distributions put a Chromium of their own. */
const systemBrowsers = [
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
  // Chromium's sandbox rejects to run as root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  if (existsSync(chromium.executablePath())) return { args };
  const executablePath = installedBrowser('CHROMIUM', systemBrowsers);
  if (executablePath) return { executablePath, args };
  throw new PlainError(
    'No Chromium was found: run `npm run tools`, which installs one, or name yours in the variable CHROMIUM.',
  );
}

/** The same, for those who only ask. */
export function hasBrowser(): boolean {
  try {
    findBrowser();
    return true;
  } catch {
    return false;
  }
}
