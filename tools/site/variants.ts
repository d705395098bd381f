/** The builds that the project makes of itself; each has its folder and its variables. */
export const variants = {
  /** What readers get. */
  site: { folder: 'dist', environment: {} },
  /** Every message wrapped in ⟦ ⟧: what is not inside is no message. */
  pseudo: { folder: '.cache/builds/pseudo', environment: { DOCS_PSEUDO: '1', DOCS_SHARE_IMAGES: 'none' } },
  /** Below a sub-path. */
  subPath: { folder: '.cache/builds/sub-path', environment: { DOCS_BASE: '/docs/' } },
} as const satisfies Record<string, { folder: string; environment: Record<string, string> }>;

export type Variant = keyof typeof variants;
