/** @jsxImportSource react */
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { operationOf } from '../../routes.ts';
import type { Operations } from '../operations.ts';
import { Explorer } from './Explorer.tsx';
import type { TypedBefore } from './typedBefore.ts';

/**
 * Elements takes over the form that is in the page, with what has been typed into it.
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
  const explorer = (onReady?: () => void) => (
    <Explorer
      contract={contract}
      operationId={operationOf(location.hash) ?? first}
      server={servers.address}
      onReady={onReady}
    />
  );
  // In small steps: a reader may be typing.
  startTransition(() => {
    const root = hydrateRoot(
      form,
      explorer(() => {
        before.repeat(form);
        form.dataset['ready'] = ''; // the page fills in forms from now on
      }),
      { identifierPrefix: first },
    );
    const render = (): void => root.render(explorer());
    addEventListener('hashchange', render);
    servers.onChange(render);
  });
}
