/** A package of which Elements imports something, and the module of this project that it gets instead. */
export interface Replacement {
  /** As Elements' modules import it. */
  imported: string;
  /** The file in client/replacements. Esbuild fails the build if it lacks an export that is imported. */
  by: string;
  why: string;
}

/** Pinned: the build fails if nothing imports one of them any more. */
export const replacements: readonly Replacement[] = [
  {
    imported: '@stoplight/markdown-viewer',
    by: 'markdownViewer.tsx',
    why: 'descriptions are HTML when the site is built: no Markdown, no raw HTML to parse in the browser',
  },
  {
    imported: '@stoplight/mosaic-code-viewer',
    by: 'codeViewer.tsx',
    why: 'Prism with 30 languages for JSON',
  },
  {
    imported: '@stoplight/mosaic-code-editor',
    by: 'codeEditor.tsx',
    why: 'Prism, style elements in the page, and a tab key that does not leave the field',
  },
  {
    imported: '@stoplight/react-error-boundary',
    by: 'errorBoundary.tsx',
    why: 'it brings Sentry',
  },
  {
    imported: '@fortawesome/fontawesome-svg-core',
    by: 'fontAwesome.tsx',
    why: 'a library for icons that are not known in advance, and style elements in the page',
  },
  {
    imported: '@fortawesome/react-fontawesome',
    by: 'fontAwesome.tsx',
    why: 'as above',
  },
  {
    imported: 'explorer:mosaic-parts',
    by: 'mosaicParts.tsx',
    why: 'a third of Mosaic is code for overlays, collections and focus; browsers have lists to choose from',
  },
  { imported: 'urijs', by: 'uri.ts', why: 'browsers read addresses' },
  { imported: 'fnv-plus', by: 'hashing.ts', why: '146 kB for one short function' },
  { imported: '@stoplight/http-spec/hash', by: 'hashing.ts', why: 'as above' },
];

/** A package that Elements imports, and of which nothing that this page shows needs anything. */
export interface LeftOut {
  imported: string;
  /** Elements' core is in the bundle twice, for forms and for the documentation: the one that does without. */
  from?: 'form' | 'documentation';
}

/** Pinned: the build fails if one of them is used after all, or is not imported any more. */
export const leftOut: readonly LeftOut[] = [
  { imported: '@stoplight/http-spec/oas' }, // the contract is read when the site is built
  { imported: '@stoplight/json-schema-ref-parser' },
  { imported: '@stoplight/yaml' },
  { imported: 'httpsnippet-lite' }, // request samples
  { imported: 'react-query' }, // loading the contract
  { imported: 'react-router-dom' },
  { imported: 'react-router-dom/server.js' },
  { imported: 'xml-formatter' },
  { imported: '@stoplight/json-schema-viewer', from: 'form' },
  { imported: '@stoplight/json-schema-tree', from: 'form' },
  { imported: '@stoplight/json-schema-tree', from: 'documentation' },
  { imported: '@stoplight/json-schema-sampler', from: 'documentation' },
  { imported: '@stoplight/mosaic-code-editor', from: 'documentation' },
  { imported: '@stoplight/mosaic-code-viewer', from: 'documentation' },
  { imported: 'polished' }, // colours that are computed
  { imported: 'zustand/middleware' }, // the theme, kept
  { imported: 'use-resize-observer' },
  { imported: '@react-hook/window-size' },
  { imported: 'react-overflow-list' },
  { imported: 'lodash.get' },
  { imported: 'nanoid' },
];
