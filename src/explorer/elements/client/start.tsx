/** @jsxImportSource react */
import { startTransition } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { operationOf } from '../../routes.ts';
import { Explorer } from './Explorer.tsx';
import type { TypedBefore } from './typedBefore.ts';

/**
 * Elements takes over a form that is in the page, with what has been typed into it, and shows from then on what the reader chooses.
 *
 * @param form that of the operation that is shown; empty where the page does not have it
 * @param before what a reader has done with it
 */
export function start(form: HTMLElement, before: TypedBefore): void {
  const { contract, load } = globalThis.explorerContract;
  const { servers } = globalThis.explorerBridge;
  const first = form.dataset['operation'] ?? '';
  const sandbox = servers.address;
  const chosen = (): string => operationOf(location.hash) ?? first;
  let isReady = false;
  const onReady = (): void => {
    isReady = true;
    form.dataset['ready'] = '';
    form.ariaBusy = null;
    // Not within React's own work: it would take several changes for one, and forget all but the last.
    setTimeout(() => before.repeat(form));
    if (chosen() !== first || servers.address !== sandbox) render();
    performance.mark('elements ready'); // tests and `npm run bench:explorer` wait for it
  };
  const shown = (operationId: string, server: string) => (
    <Explorer contract={contract} operationId={operationId} server={server} onReady={onReady} />
  );
  /** What changes before the form is taken over has to wait: React would make the form anew. */
  const render = (): void => {
    if (!isReady) return;
    const operation = chosen();
    if (operation in contract.operations) root.render(shown(operation, servers.address));
    else void loadAndRender(operation);
  };
  const loadAndRender = async (operation: string): Promise<void> => {
    form.ariaBusy = 'true';
    try {
      await load(operation);
      if (chosen() === operation) root.render(shown(operation, servers.address));
    } catch (error) {
      console.warn(error); // what the reader is told does not say why
      if (chosen() === operation) root.render(<p role="alert">{'t(:guideOperationFailed)'}</p>);
    } finally {
      form.ariaBusy = null;
    }
  };
  addEventListener('hashchange', render);
  servers.onChange(render);
  let root: Root;
  if (first in contract.operations && form.hasChildNodes())
    // In small steps: a reader may be typing.
    startTransition(() => {
      root = hydrateRoot(form, shown(first, sandbox), { identifierPrefix: first });
    });
  else {
    root = createRoot(form);
    if (first in contract.operations) root.render(shown(first, sandbox));
    else {
      isReady = true;
      render();
    }
  }
}
