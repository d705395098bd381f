import { codeToTokensBase } from 'shiki';

/** A stretch of printed JSON; `kind` is undefined for punctuation and blanks. */
export interface JsonToken {
  kind: 'key' | 'string' | 'literal' | undefined;
  text: string;
}

/** The scopes of Shiki's JSON grammar that readers see in a colour of their own; the first that fits counts. */
const kinds: [scope: string, kind: JsonToken['kind']][] = [
  ['support.type.property-name', 'key'],
  ['string.quoted', 'string'],
  ['constant', 'literal'],
];

/**
 * Splits printed JSON for highlighting. Shiki makes an element of every bracket, quote and blank; here neighbours of one kind become one
 * piece, and punctuation none, so that pages with long examples stay light.
 *
 * @param json the output of `printJson`
 */
export async function jsonTokens(json: string): Promise<JsonToken[]> {
  const lines = await codeToTokensBase(json, {
    lang: 'json',
    theme: 'github-light',
    includeExplanation: 'scopeName',
    tokenizeTimeLimit: 0, // the same on a machine that has other work
  });
  const tokens: JsonToken[] = [];
  const add = (kind: JsonToken['kind'], text: string): void => {
    const last = tokens.at(-1);
    if (last && last.kind === kind) last.text += text;
    else tokens.push({ kind, text });
  };
  for (const [index, line] of lines.entries()) {
    if (index > 0) add(undefined, '\n');
    for (const { content, explanation } of line) {
      if (!explanation) add(undefined, content);
      for (const part of explanation ?? [])
        add(kindOf(part.scopes.map(({ scopeName }) => scopeName)), part.content);
    }
  }
  return tokens;
}

function kindOf(scopes: readonly string[]): JsonToken['kind'] {
  return kinds.find(([wanted]) => scopes.some((scope) => scope.startsWith(wanted)))?.[1];
}
