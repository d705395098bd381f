/** The buttons that run samples: all that a page loads of the runner before one is pressed. */

/** The row of buttons below a sample. An editor leaves the reader's text here. */
export type SampleActions = HTMLElement & { editedSource?: string };

document.addEventListener('click', ({ target }) => {
  const button =
    target instanceof Element ? target.closest<HTMLButtonElement>('[data-run], [data-replay]') : null;
  const actions = button?.closest<SampleActions>('.sample-actions');
  if (!button || !actions) return;
  const { base = '/', unavailable = '' } = actions.dataset;
  const say = (text: string): void => {
    const status = actions.querySelector('[role="status"]');
    if (status) status.textContent = text;
  };
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
      () => say(''),
      // The runner, or what it needs, could not be loaded.
      () => say(unavailable),
    );
});
for (const actions of document.querySelectorAll<HTMLElement>('.sample-actions')) actions.hidden = false;
