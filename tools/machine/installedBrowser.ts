import { existsSync } from 'node:fs';

/**
 * A browser that this machine has.
 *
 * @param variable the environment variable in which a person may name one
 * @param places where systems put it
 * @returns its path; undefined if there is none
 */
export function installedBrowser(variable: string, places: readonly string[]): string | undefined {
  return [process.env[variable], ...places].find((path) => path && existsSync(path));
}
