/** An icon of the installed site. */
export interface AppIcon {
  /** Below the site's folder. */
  file: string;
  sizes: string;
  type: string;
  /** `maskable`: the system cuts it to its own shape, and the mark lies in the middle. */
  purpose: 'any' | 'maskable';
}

/** Made from the site's mark (`public/favicon.svg`) when the site is built. */
export const appIcons: readonly AppIcon[] = [
  { file: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  ...[192, 512].map((size) => png(size, 'any')),
  png(512, 'maskable'),
];

/** The colors of the frame around the site: those of its header, in the dark theme and the light one. */
export const appColors = { dark: '#13191d', light: '#ffffff' } as const;

function png(size: number, purpose: AppIcon['purpose']): AppIcon {
  return {
    file: `icons/${purpose === 'any' ? 'mark' : purpose}-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  };
}
