/** The buttons that run samples: all that a page loads of the runner before one is pressed. */

import { keptEdit } from './keptEdits.ts';

/** The row of buttons below a sample. An editor leaves the reader's text here. */
export type SampleActions = HTMLElement & { editedSource?: string | undefined };

const say = (actions: SampleActions, text = ''): void => {
  const status = actions.querySelector('[role="status"]');
  if (status) status.textContent = text;
};

const edit = (actions: SampleActions, isAsked = false): Promise<void> =>
  import('../runner/editor/openEditor.ts')
    .then(({ openEditor }) => openEditor(actions, isAsked))
    .then(
      () => say(actions),
      () => say(actions, actions.dataset['unavailable']),
    );

document.addEventListener('click', ({ target }) => {
  const button =
    target instanceof Element
      ? target.closest<HTMLButtonElement>('[data-run], [data-replay], [data-edit]')
      : null;
  const actions = button?.closest<SampleActions>('.sample-actions');
  if (!button || !actions) return;
  const { base = '/' } = actions.dataset;
  if (button.dataset['edit']) {
    void edit(actions, true);
    return;
  }
  import('../runner/browser/startRun.ts')
    .then(({ startRun }) =>
      startRun({
        button,
        name: button.dataset['run'] ?? '',
        replay: button.dataset['replay'],
        base,
        language: document.documentElement.lang,
        edited: actions.editedSource,
      }),
    )
    .then(
      () => say(actions),
      // The runner, or what it needs, could not be loaded.
      () => say(actions, actions.dataset['unavailable']),
    );
});
/** An edit of this tab, or one that the address carries, is shown without a press. */
function showEdits(): void {
  for (const actions of document.querySelectorAll<SampleActions>('.sample-actions')) {
    actions.hidden = false;
    const name = actions.querySelector<HTMLElement>('[data-edit]')?.dataset['edit'];
    if (!name) continue;
    if (location.hash.startsWith(`#edit=${name}~`) || keptEdit(name) !== undefined) void edit(actions);
  }
}
showEdits();
addEventListener('hashchange', showEdits);
