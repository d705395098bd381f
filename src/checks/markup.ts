import { markdownToMdast, type MdastNode } from 'satteri';
import type { Message, Messages } from '../i18n/messages.ts';
import type { Problem } from '../i18n/problem.ts';
import { isSafeLink } from '../markdown/safeLinks.ts';

/**
 * Messages come from translators, and pages show them as Markdown: nothing in them may run. So they hold no HTML, no attributes, and no links but
 * to http(s), mailto and this site. It is looked for in the text itself and not only in what it means: two messages side by side, or one inside of
 * a template's backticks, mean something else than each for itself.
 */
export function checkMarkup({ byLanguage }: Messages): Problem[] {
  return [...byLanguage.values()].flatMap((messages) =>
    [...messages.values()].flatMap((message) => {
      const { key, file, line } = message;
      return findingsIn(message).map((finding) => ({ file, line, message: `“${key}” ${finding}` }));
    }),
  );
}

function findingsIn({ text }: Message): string[] {
  const findings: string[] = [];
  const tag = /<[A-Za-z/!?][^\s>]*/.exec(text)?.[0];
  if (tag !== undefined)
    findings.push(`holds HTML or an automatic link (“${tag}”); write Markdown, and links as [text](address)`);
  const attributes = /(?<!\{)\{(?!\{)[^{}]*=[^}]*\}?/.exec(text)?.[0];
  if (attributes !== undefined)
    findings.push(
      `holds attributes (“${attributes}”); arguments are written {{name}}, anything else belongs in the template`,
    );
  const scheme = /\b(?:javascript|vbscript|data)\s*:(?=\S)/i.exec(text)?.[0];
  const link = linksIn(markdownToMdast(text)).find((address) => !isSafeLink(address)) ?? scheme;
  if (link !== undefined)
    findings.push(
      `links to “${link}”; links lead to https:, http:, mailto: or to a page of this site, /methods/train/`,
    );
  return findings;
}

function linksIn(node: MdastNode): string[] {
  const own = 'url' in node && typeof node.url === 'string' ? [node.url] : [];
  const children = 'children' in node ? (node.children as MdastNode[]) : [];
  return [...own, ...children.flatMap(linksIn)];
}
