/** Expressive Code: highlighting in pages and samples. In a file of its own because `<Code>` cannot get plugins from astro.config. */
import { defineEcConfig } from '@astrojs/starlight/expressive-code';
import { leanCode } from './src/integrations/leanCode.ts';

export default defineEcConfig({
  themes: ['github-dark', 'github-light'],
  plugins: [leanCode()],
  // No marked lines in our samples: their styles would be a third of the style sheet.
  textMarkers: false,
  // Starlight sets the theme on the root element.
  useDarkModeMediaQuery: false,
  styleOverrides: {
    borderRadius: '0.375rem',
    codeBackground: 'var(--json-background)',
    borderColor: 'var(--sl-color-gray-5)',
    codeFontSize: 'var(--sl-text-xs)',
    codeLineHeight: '1.6',
    frames: { frameBoxShadowCssValue: 'none' },
  },
});
