/** @jsxImportSource react */
import { highlightJson } from './highlightJson.ts';

/** Code in lines, with its tokens in the site's colours. Line numbers are the style sheet's. */
export function Code({ code }: { code: string }) {
  return (
    <code className="sl-code-highlight">
      {highlightJson(code).map((tokens, line) => (
        <span key={line} className="sl-code-line">
          {tokens.map(({ kind, text }, index) =>
            kind === undefined ? (
              text
            ) : (
              <span key={index} className={`token ${kind}`}>
                {text}
              </span>
            ),
          )}
        </span>
      ))}
    </code>
  );
}
