/** @jsxImportSource react */
import { startTransition } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { operationOf } from '../../routes.ts';
import type { Operations } from '../operations.ts';
import { Explorer } from './Explorer.tsx';
import type { TypedBefore } from './typedBefore.ts';

/**
 * Elements takes over a form that is in the page, with what has been typed into it, and shows from then on what the reader chooses.
 *
 * @param form that of the operation that is shown
 * @param before what a reader has done with it
 */
export function start(form: HTMLElement, before: TypedBefore): void {
  const contract = JSON.parse(
    document.getElementById('explorer-contract')?.textContent ?? '{}',
  ) as Operations;
  const { servers } = globalThis.explorerBridge;
  const first = form.dataset['operation'] ?? '';
  const sandbox = servers.address;
  let isReady = false;
  const onReady = (): void => {
    isReady = true;
    form.dataset['ready'] = '';
    // Not within React's own work: it would take several changes for one, and forget all but the last.
    setTimeout(() => before.repeat(form));
    if (operationOf(location.hash) !== first || servers.address !== sandbox) render();
    performance.mark('elements ready'); // tests and `npm run bench:explorer` wait for it
  };
  const shown = (operationId: string, server: string) => (
    <Explorer contract={contract} operationId={operationId} server={server} onReady={onReady} />
  );
  /** What changes before the form is taken over has to wait: React would make the form anew. */
  const render = (): void => {
    if (isReady) root.render(shown(operationOf(location.hash) ?? first, servers.address));
  };
  addEventListener('hashchange', render);
  servers.onChange(render);
  // In small steps: a reader may be typing.
  let root: Root;
  startTransition(() => {
    root = hydrateRoot(form, shown(first, sandbox), { identifierPrefix: first });
  });
}
