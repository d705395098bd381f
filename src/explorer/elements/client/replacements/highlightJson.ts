/** A piece of JSON and what it is: the name of a property, a string, … */
export interface Token {
  kind: 'property' | 'string' | 'number' | 'boolean' | 'null' | 'punctuation' | undefined;
  text: string;
}

const PIECES =
  /(?<string>"(?:[^"\\]|\\.)*"?)|(?<number>-?\d[\d.]*(?:[eE][+-]?\d+)?)|(?<boolean>\btrue\b|\bfalse\b)|(?<null>\bnull\b)|(?<punctuation>[{}[\],:])/g;

/**
 * Cuts JSON into its tokens. What is no JSON, or not yet, comes as it is.
 *
 * @returns the lines' tokens; their texts together are the code
 */
export function highlightJson(code: string): Token[][] {
  return code.split('\n').map((line) => {
    const tokens: Token[] = [];
    let position = 0;
    for (const match of line.matchAll(PIECES)) {
      if (match.index > position) tokens.push({ kind: undefined, text: line.slice(position, match.index) });
      const [text] = match;
      position = match.index + text.length;
      tokens.push({ kind: kindOf(match.groups ?? {}, line.slice(position)), text });
    }
    if (position < line.length) tokens.push({ kind: undefined, text: line.slice(position) });
    return tokens;
  });
}

function kindOf(groups: Record<string, string | undefined>, rest: string): Token['kind'] {
  const kind = Object.keys(groups).find((name) => groups[name] !== undefined) as Token['kind'];
  return kind === 'string' && /^\s*:/.test(rest) ? 'property' : kind;
}
