import { defineHastPlugin } from 'satteri';

/** The pseudo-locale puts ⟦ before every message, those that are addresses included. */
const pseudoMark = /^%E2%9F%A6/;

/** Whether a link's address can do nothing but lead somewhere: http(s), mailto, or within this site. */
export function isSafeLink(address: string): boolean {
  if (address === '') return true;
  return /^(?:https?:\/\/|mailto:|\/(?![/\\])|\.{1,2}\/|#)/i.test(address.replace(pseudoMark, ''));
}

const linked = ['a', 'img'];
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * The last gate of the build: Markdown that was put together from a template and messages has no links and no attributes that run.
 * (`npm run messages` finds them earlier, with file and line.)
 */
export const safeLinks = defineHastPlugin({
  name: 'safe-links',
  element: {
    filter: [...linked, ...headings],
    visit(node) {
      for (const [name, value] of Object.entries(node.properties)) {
        if (/^on/i.test(name))
          throw new Error(`the attribute ${name}="${String(value)}" can run: take it out of the Markdown`);
        if ((name === 'href' || name === 'src') && typeof value === 'string' && !isSafeLink(value))
          throw new Error(
            `the link “${value}” leads neither to http(s) nor to mailto nor into this site: correct it in the Markdown`,
          );
      }
    },
  },
});
