import {
  definePlugin,
  type ExpressiveCodePlugin,
  pluginFramesTexts,
  type StyleVariant,
} from '@astrojs/starlight/expressive-code';
import {
  addClassName,
  type Element,
  getInlineStyles,
  h,
  selectAll,
} from '@astrojs/starlight/expressive-code/hast';
import { indentClass } from '../styles/indentClass.ts';

/**
 * Makes highlighted code lighter: words in the text's own color need no element (a third of all elements in code).
 * A line's class says how far it is indented (`in-4`), so that what does not fit can go on below, further in: Expressive Code's own
 * way is a style attribute, which the policy of our pages refuses. The copy button is the site's own: Expressive Code's holds the code a
 * second time, and brings a script and styles.
 */
export function leanCode(): ExpressiveCodePlugin {
  return definePlugin({
    name: 'lean-code',
    hooks: {
      postprocessRenderedLine: ({ line, renderData, styleVariants }) => {
        const indent = line.text.search(/\S|$/);
        if (indent > 0) addClassName(renderData.lineAst, indentClass(indent));
        for (const code of selectAll('.code', renderData.lineAst)) {
          code.children = code.children.flatMap((child) =>
            child.type === 'element' && isPlain(child, styleVariants) ? child.children : [child],
          );
        }
      },
      postprocessRenderedBlock: ({ renderData, locale }) => {
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

/** Whether nothing but the color of the text is set, in every theme. */
function isPlain(element: Element, variants: readonly StyleVariant[]): boolean {
  const styles = getInlineStyles(element);
  return (
    styles.size === variants.length &&
    variants.every(({ theme }, index) => styles.get(`--${index}`)?.toLowerCase() === theme.fg.toLowerCase())
  );
}
