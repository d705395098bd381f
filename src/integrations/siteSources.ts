/** The folders that the site is made from. */
export const sourceFolders = ['examples', 'locales', 'public', 'src'] as const;

/** Everything that the site is made from, relative to the project's root: equal sources, equal sites. */
export const siteSources = [
  ...sourceFolders,
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
] as const;

/** Vite replaces the code of the site by itself when it changes. */
const replacedByVite = /^src\/.*\.(?:ts|tsx|mjs|astro|css)$|^public\//;

/**
 * Whether a file is read when the development server starts, so that a change of it needs another start: messages, pages, contract,
 * algorithms and samples.
 *
 * @param file path relative to the project's root
 */
export function isReadAtStart(file: string): boolean {
  return sourceFolders.some((folder) => file.startsWith(`${folder}/`)) && !replacedByVite.test(file);
}
