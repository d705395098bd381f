/** The buttons that run samples: all that a page loads of the runner before one is pressed. */

/** The row of buttons below a sample. An editor leaves the reader's text here. */
export type SampleActions = HTMLElement & { editedSource?: string };

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-run]') : null;
  const actions = button?.closest<SampleActions>('.sample-actions');
  if (!button || !actions) return;
  void import('../runner/browser/startRun.ts').then(({ startRun }) =>
    startRun({
      button,
      name: button.dataset['run'] ?? '',
      base: actions.dataset['base'] ?? '/',
      language: document.documentElement.lang,
      edited: actions.editedSource,
    }),
  );
});
for (const actions of document.querySelectorAll<HTMLElement>('.sample-actions')) actions.hidden = false;
