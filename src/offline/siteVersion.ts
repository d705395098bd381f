/** Groups of files that a reader may keep: what all languages share, each language, and the PDF of each language. */
export const sharedGroup = 'shared';

/** The group of the PDF of a language. */
export function pdfGroup(language: string): string {
  return `pdf.${language}`;
}

/** What the build says of the site as a whole, in {@link versionFile}: small, since pages ask for it to learn of a newer version. */
export interface SiteVersion {
  /** A digest of all files: equal versions, equal files. */
  version: string;
  /** The day of the last change, `2026-11-25`, if it is known. */
  day?: string;
  /** Bytes of each group. */
  sizes: Record<string, number>;
  /** The digest of {@link listFile}: a list of another version is noticed. */
  list: string;
}

/** All files of one version, in {@link listFile}. */
export interface FileList {
  version: string;
  /** Address below the site's folder, `methods/train/` → digest (SHA-256, Base64), bytes, group. */
  files: Record<string, [digest: string, bytes: number, group: string]>;
}

/** Where both are, below the site's folder. */
export const versionFile = 'offline/version.json';
export const listFile = 'offline/files.json';

/**
 * In the worker's script, where the build puts the version: `site-version=` and sixteen digits. The worker serves the files of that version and
 * no others, so that code and files change at one moment, the one at which the browser changes workers.
 */
export const versionMark = /site-version=[0-9a-f]{16}/g;

/** The worker's script, below the site's folder: a worker can serve only what lies below its own folder. */
export const workerFile = 'sandbox-worker.js';

/** The search of the worker's address once a reader has said yes: the same script, which then serves the whole site. */
export const offlineSearch = '?offline';
