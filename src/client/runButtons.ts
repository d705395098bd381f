/** The buttons that run samples: all that an operation's page loads of the runner before one is pressed. */
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-run]') : null;
  if (!button) return;
  void import('../runner/browser/startRun.ts').then(({ startRun }) =>
    startRun({
      button,
      name: button.dataset['run'] ?? '',
      base: button.closest<HTMLElement>('[data-base]')?.dataset['base'] ?? '/',
      language: document.documentElement.lang,
    }),
  );
});
for (const actions of document.querySelectorAll<HTMLElement>('.sample-actions')) actions.hidden = false;
