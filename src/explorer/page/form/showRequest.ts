import { foldStory } from '../story/storyFold.ts';

/** Brings the request that the reader has turned to into view, from its top: the story above it folds to a line. */
export function showRequest(): void {
  foldStory();
  document.querySelector('.explorer-main')?.scrollIntoView();
}
