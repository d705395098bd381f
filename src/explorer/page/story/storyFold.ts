/** Where the browser keeps whether the story is folded on small screens; the page itself reads it before it is shown. */
export const storageKey = 'explorer-story';

/** Remembers whether the story is open. Who has seen it once finds it folded, unless they have opened it themselves. */
export function rememberStoryFold(story: HTMLDetailsElement): void {
  localStorage.setItem(storageKey, localStorage.getItem(storageKey) ?? 'closed');
  story.querySelector('summary')?.addEventListener('click', () => {
    // The browser opens or closes it after this.
    localStorage.setItem(storageKey, story.open ? 'closed' : 'open');
  });
}
