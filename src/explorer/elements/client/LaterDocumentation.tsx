/** @jsxImportSource react */
import { type ComponentType, startTransition, useEffect, useState } from 'react';
import type { DocumentationProps } from './Documentation.tsx';

let loaded: ComponentType<DocumentationProps> | undefined;

/**
 * The documentation, as soon as it has come. React's own way (`lazy`) throws a promise for it; what is thrown while a page starts costs time, see
 * docs/decisions/010-time-until-send.md.
 */
export function LaterDocumentation(props: DocumentationProps) {
  const [Documentation, setDocumentation] = useState(() => loaded);
  useEffect(() => {
    if (!Documentation)
      void import('./Documentation.tsx').then((module) => {
        loaded = module.default;
        startTransition(() => setDocumentation(() => module.default));
      });
  }, [Documentation]);
  return Documentation ? <Documentation {...props} /> : null;
}
