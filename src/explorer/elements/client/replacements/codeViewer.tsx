/** @jsxImportSource react */
import { memo } from 'react';
import { Code } from './Code.tsx';

/* Stands for @stoplight/mosaic-code-viewer, which comes with Prism and its languages: here all code is JSON or plain. */

interface Props {
  value: string;
  'aria-label'?: string;
  maxHeight?: string;
}

/** Code to read; it is scrolled with the keyboard too. */
export const CodeViewer = memo(function CodeViewer({
  value,
  'aria-label': label,
  maxHeight = '500px',
}: Props) {
  return (
    <div className="sl-code-viewer" role="group" aria-label={label}>
      <pre className="sl-code-viewer__scroller" tabIndex={0} style={{ maxHeight }}>
        <Code code={value.trim()} />
      </pre>
    </div>
  );
});
