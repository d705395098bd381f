import { installedBrowser } from './installedBrowser.ts';

/** Where distributions put a Firefox. */
const systemFirefoxes = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The machine's Firefox, or the one that the variable FIREFOX names; undefined if there is none. */
export function findFirefox(): string | undefined {
  return installedBrowser('FIREFOX', systemFirefoxes);
}
