import { sampleLanguages } from './sampleLanguages.ts';

/** Where the browser keeps the sample language that a reader chose, for all pages and languages of the site. */
export const storageKey = 'sdk';

/** The languages that are shown until the reader chooses: the first of the list. */
const [first] = sampleLanguages;

/**
 * The style rules by which the choice (`<html data-sdk>`) shows and hides: prose and names that only some languages concern
 * (`data-sdk-only`), and the mark of the chosen tab. Without JavaScript, and so without a choice, the first language shows.
 */
export function choiceStyles(): string {
  const rules = sampleLanguages.map(
    ({ id }) =>
      `[data-sdk=${id}] [data-sdk-only]:not([data-sdk-only~=${id}]){display:none}` +
      `[data-sdk=${id}] [data-sdk-tab~=${id}]{color:var(--tab-chosen);border-color:currentColor}`,
  );
  return `${rules.join('')}html:not([data-sdk]) [data-sdk-only]:not([data-sdk-only~=${first?.id ?? ''}],.sample){display:none}`;
}

/** A script for the page's head: sets the choice before anything is painted. */
export function choiceScript(): string {
  const ids = JSON.stringify(sampleLanguages.map(({ id }) => id));
  return `(a=>{const s=localStorage.getItem('${storageKey}');document.documentElement.dataset.sdk=a.includes(s)?s:a[0]})(${ids})`;
}

/**
 * The languages for which a sample is shown: its own, and for the first sample all those that this page has no sample in.
 *
 * @param id the sample's language
 * @param present the languages of all samples at this place
 */
export function shownFor(id: string, present: readonly string[]): string[] {
  const absent = sampleLanguages.map((language) => language.id).filter((other) => !present.includes(other));
  return id === present[0] ? [id, ...absent] : [id];
}
