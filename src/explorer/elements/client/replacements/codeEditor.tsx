/** @jsxImportSource react */
import { Code } from './Code.tsx';

/* Stands for @stoplight/mosaic-code-editor, which writes style elements into the page (no strict policy allows it) and keeps the tab key. */

interface Props {
  value: string;
  onChange: (value: string) => void;
}

/** A field for JSON: a text area without colours over the same text with them. */
export function CodeEditor({ value, onChange }: Props) {
  return (
    <div className="sl-code-editor">
      <pre aria-hidden="true">
        <Code code={value} />
      </pre>
      <textarea
        aria-label="t(:elementsBody)"
        value={value}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}
