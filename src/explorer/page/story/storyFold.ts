/** Where the browser keeps whether the story is folded; the page itself reads it before it is shown. */
export const storageKey = 'explorer-story';

/**
 * Remembers whether the story is open. It is a newcomer's first sight; whoever has sent a request or chosen an operation has a line of it instead,
 * unless they have opened it themselves.
 */
export function rememberStoryFold(story: HTMLDetailsElement): void {
  story.querySelector('summary')?.addEventListener('click', () => {
    // The browser opens or closes it after this.
    localStorage.setItem(storageKey, story.open ? 'closed' : 'open');
  });
}

/** The explorer is in use: from the next visit on the story is folded. */
export function noteUse(): void {
  localStorage.setItem(storageKey, localStorage.getItem(storageKey) ?? 'closed');
}

/** Folds the story for whoever has turned to a request. */
export function foldStory(): void {
  noteUse();
  const story = document.querySelector<HTMLDetailsElement>('.story');
  if (story && localStorage.getItem(storageKey) === 'closed') story.open = false;
}
