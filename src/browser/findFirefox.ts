import { existsSync } from 'node:fs';

/** Where distributions put a Firefox. */
const systemFirefoxes = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The machine's Firefox, or the one that the variable FIREFOX names; undefined if there is none. */
export function findFirefox(): string | undefined {
  return [process.env['FIREFOX'], ...systemFirefoxes].find((path) => path && existsSync(path));
}
