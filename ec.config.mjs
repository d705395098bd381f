/** Expressive Code: highlighting in pages and samples. In a file of its own because `<Code>` cannot get plugins from astro.config. */
import { defineEcConfig } from '@astrojs/starlight/expressive-code';
import { codeThemes } from './src/styles/codeThemes.mjs';
import { leanCode } from './src/integrations/leanCode.ts';

/** Else a line that takes half a second, on a machine with other work, stays without colors: the same sources would make another site. */
const withoutTimeLimit = {
  preprocess(_code, options) {
    options.tokenizeTimeLimit = 0;
  },
};

export default defineEcConfig({
  themes: codeThemes,
  plugins: [leanCode()],
  // The button is leanCode's.
  frames: { showCopyToClipboardButton: false },
  shiki: { transformers: [withoutTimeLimit] },
  // No marked lines in our samples: their styles would be a third of the style sheet.
  textMarkers: false,
  // Starlight sets the theme on the root element.
  useDarkModeMediaQuery: false,
  styleOverrides: {
    borderRadius: '0.5rem',
    codeBackground: 'var(--panel)',
    borderColor: 'var(--panel-line)',
    codeFontSize: 'var(--sl-text-xs)',
    codeLineHeight: '1.6',
    frames: {
      frameBoxShadowCssValue: 'none',
      terminalBackground: 'var(--panel)',
      terminalTitlebarBackground: 'var(--panel)',
      terminalTitlebarForeground: 'var(--sl-color-gray-3)',
      terminalTitlebarBorderBottomColor: 'var(--panel-line)',
      terminalTitlebarDotsForeground: 'var(--sl-color-gray-4)',
      terminalTitlebarDotsOpacity: '0.4',
      editorTabBarBackground: 'var(--panel)',
      editorTabBarBorderBottomColor: 'var(--panel-line)',
      editorActiveTabBackground: 'var(--panel)',
      editorActiveTabForeground: 'var(--sl-color-white)',
      editorActiveTabIndicatorTopColor: 'transparent',
      editorActiveTabIndicatorBottomColor: 'var(--box-green)',
    },
  },
});
