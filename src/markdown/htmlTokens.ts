export interface HtmlToken {
  source: string;
  /** A piece of inline code is one token; what scripts, styles, drawings and blocks of code hold is `other`, as tags and comments are. */
  kind: 'text' | 'code' | 'other';
  /** The elements around it, outermost first; `tag` is the whole opening tag. */
  within: readonly { name: string; tag: string }[];
}

const TOKEN =
  /<!--[^]*?-->|<(script|style|pre|svg|template|textarea|code)\b[^]*?<\/\1\s*>|<(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+|</g;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/**
 * Takes HTML that this site has rendered apart, so that text can be changed and everything else stays as it is to the byte: a parser would
 * print it anew.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  const within: { name: string; tag: string }[] = [];
  for (const [source, atomic] of html.matchAll(TOKEN)) {
    if (atomic) yield { source, kind: atomic === 'code' ? 'code' : 'other', within };
    else if (!source.startsWith('<') || source === '<') yield { source, kind: 'text', within };
    else {
      yield { source, kind: 'other', within };
      trackElement(source, within);
    }
  }
}

function trackElement(tag: string, within: { name: string; tag: string }[]): void {
  const [, slash, name = ''] = /^<(\/?)([\w-]+)/.exec(tag)?.map((part) => part.toLowerCase()) ?? [];
  if (!name || VOID.test(name) || tag.endsWith('/>')) return;
  if (!slash) {
    within.push({ name, tag });
    return;
  }
  const opened = within.findLastIndex((element) => element.name === name);
  if (opened !== -1) within.length = opened;
}
