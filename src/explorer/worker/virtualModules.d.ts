/** What the build puts into the worker's script. */
declare module 'sandbox:site' {
  export const data: import('../../mock/core/mockData.ts').MockData;
  /** The explorer's pages, below the site's folder. */
  export const pages: string[];
  /** The folder of each language, below the site's folder. */
  export const folders: Record<string, string>;
}
