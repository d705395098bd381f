/** @jsxImportSource react */
import {
  chosenServerAtom,
  InlineRefResolverProvider,
  PersistenceContextProvider,
} from '@stoplight/elements-core';
import { Provider as MosaicProvider } from '@stoplight/mosaic';
import { useEffect, useMemo } from 'react';
import { Operation } from './Operation.tsx';
import type { Operations } from '../operations.ts';

interface Props {
  contract: Operations;
  operationId: string;
  /** The address of the server that is chosen. */
  server: string;
  /** Told once, when the form answers. */
  onReady?: (() => void) | undefined;
}

/** The chosen operation with what Elements' components need around them. Another server is another form: nothing goes from one to the other. */
export function Explorer({ contract, operationId, server, onReady }: Props) {
  useEffect(() => onReady?.(), [onReady]);
  const chosen = contract.operations[operationId];
  const operation = useMemo(
    () => chosen && { ...chosen, servers: [{ id: server, url: server }] },
    [chosen, server],
  );
  if (!operation) return null;
  return (
    <MosaicProvider>
      <PersistenceContextProvider initialValues={[[chosenServerAtom, { id: server, url: server }]]}>
        <InlineRefResolverProvider document={contract}>
          <div className="sl-elements sl-antialiased sl-text-base sl-font-ui sl-text-body">
            <Operation key={`${operationId} ${server}`} contract={contract} operation={operation} />
          </div>
        </InlineRefResolverProvider>
      </PersistenceContextProvider>
    </MosaicProvider>
  );
}
