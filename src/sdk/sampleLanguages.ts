/** A language that samples are written in. Its label is the same in every language of the site: synced tabs go by it. */
export interface SampleLanguage {
  /** The folder below `examples/`. */
  id: string;
  label: string;
  /** Extension of its files. */
  extension: string;
  /** What Shiki calls it. */
  highlighting: string;
}

/** In the order of the tabs; the first one is shown until the reader chooses. */
export const sampleLanguages: readonly SampleLanguage[] = [
  { id: 'typescript', label: 'TypeScript', extension: 'ts', highlighting: 'ts' },
  { id: 'csharp', label: 'C#', extension: 'cs', highlighting: 'csharp' },
  { id: 'python', label: 'Python', extension: 'py', highlighting: 'python' },
  { id: 'curl', label: 'cURL', extension: 'sh', highlighting: 'bash' },
];

/** The label of the language with an id, as `<html data-sdk>` and `data-sdk-only` name it; undefined if there is none. */
export function sampleLanguageLabel(id: string | undefined): string | undefined {
  return sampleLanguages.find((language) => language.id === id)?.label;
}
