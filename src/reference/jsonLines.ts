import type { JsonToken } from './jsonTokens.ts';

/** A line of printed JSON, with the line feed at its end. */
export interface JsonLine {
  tokens: JsonToken[];
  /** How far it is indented, in letters, if it may not fit on a phone's screen; undefined for a line that fits anywhere. */
  indent: number | undefined;
}

/** As many letters fit beside each other on the narrowest phones, with the frame around them. */
const narrowest = 30;

/** The lines of tokens: the long ones go on below, further in than they begin (src/styles/longLines.css). */
export function jsonLines(tokens: readonly JsonToken[]): JsonLine[] {
  const lines: JsonToken[][] = [[]];
  for (const { kind, text } of tokens)
    for (const part of text.split(/(?<=\n)/)) {
      if (part) lines.at(-1)?.push({ kind, text: part });
      if (part.endsWith('\n')) lines.push([]);
    }
  return lines
    .filter((line) => line.length > 0)
    .map((line) => {
      const text = line.map((token) => token.text).join('');
      const indent = text.trimEnd().length > narrowest ? text.search(/\S/) : undefined;
      return { tokens: line, indent };
    });
}
