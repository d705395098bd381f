/**
 * The colors of code, light and dark: six kinds of words, each with a contrast of at least 4.5 on the panel that code stands on (WCAG 1.4.3).
 * Few colors, so that code stays calm beside text.
 */
const scopes = {
  comment: ['comment', 'punctuation.definition.comment', 'string.quoted.docstring'],
  keyword: ['keyword', 'storage', 'keyword.operator.new', 'variable.language', 'support.type.primitive'],
  text: ['keyword.operator', 'punctuation', 'meta.brace', 'variable', 'variable.parameter', 'source'],
  string: ['string', 'punctuation.definition.string', 'constant.character.escape', 'string.template'],
  literal: ['constant.numeric', 'constant.language', 'variable.other.constant', 'constant.other.option'],
  name: ['entity.name.function', 'support.function', 'support.type.property-name', 'entity.name.command'],
  type: [
    'entity.name.type',
    'support.class',
    'entity.name.class',
    'entity.other.inherited-class',
    'support.type',
  ],
};

function theme(name, type, colors) {
  return {
    name,
    type,
    colors: { 'editor.background': colors.background, 'editor.foreground': colors.text },
    settings: [
      { settings: { foreground: colors.text, background: colors.background } },
      ...Object.entries(scopes).map(([kind, scope]) => ({ scope, settings: { foreground: colors[kind] } })),
    ],
  };
}

export const codeColors = {
  dark: {
    background: '#171d23',
    text: '#d3dce3',
    comment: '#8d9ca8',
    keyword: '#f5a78f',
    string: '#82d9b1',
    literal: '#f0bd72',
    name: '#8cc4f8',
    type: '#c6b0f2',
  },
  light: {
    background: '#f8fafb',
    text: '#24323c',
    comment: '#5c6b77',
    keyword: '#a3341c',
    string: '#0b6647',
    literal: '#8a4a08',
    name: '#1b5a9e',
    type: '#6a3ea1',
  },
};

export const codeThemes = [
  theme('inspection-dark', 'dark', codeColors.dark),
  theme('inspection-light', 'light', codeColors.light),
];
