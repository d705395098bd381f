/** @jsxImportSource react */
import { renderToString } from 'react-dom/server';
import type { Operations } from '../operations.ts';
import { Explorer } from './Explorer.tsx';

/**
 * The form of an operation as HTML: the same that Elements will make in the page, which takes it over.
 *
 * @param operationId also begins the ids in the form: the page has one form for each operation
 */
export function prerender(contract: Operations, operationId: string, server: string): string {
  return renderToString(<Explorer contract={contract} operationId={operationId} server={server} />, {
    identifierPrefix: operationId,
  });
}
