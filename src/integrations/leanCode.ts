import {
  definePlugin,
  type ExpressiveCodePlugin,
  pluginFramesTexts,
  type StyleVariant,
} from '@astrojs/starlight/expressive-code';
import {
  type Element,
  type ElementContent,
  getClassNames,
  getInlineStyles,
  h,
  select,
  toText,
} from '@astrojs/starlight/expressive-code/hast';
import { shells } from '../sdk/choice.ts';
import { indentClass } from '../styles/indentClass.ts';

/**
 * Makes highlighted code lighter: words in the text's own color need no element (a third of all elements in code), and a line is one element in
 * the place of three for the line, its code and its indentation. A line's class says how far it is indented (`in-4`), so that what does not fit
 * can go on below, further in: Expressive Code's own way is a style attribute, which the policy of our pages refuses. The copy button is the
 * site's own: Expressive Code's holds the code a second time, and brings a script and styles. Of two blocks that are `paired`, in Bash and in
 * PowerShell, the reader's is shown, with a button for the other; without JavaScript both.
 */
export function leanCode(): ExpressiveCodePlugin {
  return definePlugin({
    name: 'lean-code',
    hooks: {
      postprocessRenderedLine: ({ line, renderData, styleVariants }) => {
        const indent = line.text.search(/\S|$/);
        renderData.lineAst = h(
          'div',
          indent > 0 ? { className: indentClass(indent) } : {},
          select('.code', renderData.lineAst)?.children.flatMap((part) => leanPart(part, styleVariants)) ??
            [],
        );
      },
      postprocessRenderedBlock: ({ codeBlock, renderData, locale }) => {
        if (codeBlock.metaOptions.getBoolean('paired')) pair(renderData.blockAst, codeBlock.language);
        const { copyButtonTooltip, copyButtonCopied } = pluginFramesTexts.get(locale);
        renderData.blockAst.children.push(
          h('button', {
            type: 'button',
            className: 'copy-button',
            ariaLabel: copyButtonTooltip,
            'data-copied': copyButtonCopied,
          }),
        );
      },
    },
  });
}

/** Marks the block of a shell, and puts a button for the other one into its title. */
function pair(block: Element, language: string): void {
  const other = language === 'bash' ? 'powershell' : 'bash';
  block.properties['dataShellOnly'] = language;
  select('figcaption', block)?.children.push(
    h('button', { type: 'button', className: 'other-shell', 'data-shell': other }, shells[other]),
  );
}

/** A part of a line: indentation is blanks, a word without a color of its own is text. */
function leanPart(part: ElementContent, variants: readonly StyleVariant[]): ElementContent[] {
  if (part.type !== 'element') return [part];
  if (getClassNames(part).includes('indent'))
    return [{ type: 'text', value: toText(part, { whitespace: 'pre' }) }];
  return isPlain(part, variants) ? part.children : [part];
}

/** Whether nothing but the color of the text is set, in every theme. */
function isPlain(element: Element, variants: readonly StyleVariant[]): boolean {
  const styles = getInlineStyles(element);
  return (
    styles.size === variants.length &&
    variants.every(({ theme }, index) => styles.get(`--${index}`)?.toLowerCase() === theme.fg.toLowerCase())
  );
}
