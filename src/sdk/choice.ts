import { sampleLanguages } from './sampleLanguages.ts';

/** Where the browser keeps the sample language that a reader chose, for all pages and languages of the site. */
export const storageKey = 'sdk';

/** Where the browser keeps the shell that a reader chose. */
export const shellKey = 'shell';

/** The shells of commands that are shown for both. Until a reader chooses, the one that its system has. */
export const shells = { bash: 'Bash', powershell: 'PowerShell' } as const;

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

/** A script for the page's head: sets both choices before anything is painted. */
export function choiceScript(): string {
  const ids = JSON.stringify(sampleLanguages.map(({ id }) => id));
  return (
    `(a=>{const d=document.documentElement.dataset,k=n=>localStorage.getItem(n),s=k('${storageKey}');d.sdk=a.includes(s)?s:a[0];` +
    `d.shell=k('${shellKey}')??(/^Win/.test(navigator.platform)?'powershell':'bash')})(${ids})`
  );
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
