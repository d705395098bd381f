import type { PluralForms } from '../../../i18n/translate.ts';
import { fill } from '../../../client/fill.ts';
import { settings } from '../settings.ts';
import type { FieldValue } from './formFields.ts';

/** Something to take instead of a file of one's own. */
export interface Sample {
  /** Names it in an address. */
  id: string;
  label: string;
  /** The files' names. */
  names: string[];
  files: () => Promise<File[]>;
  /** What the form says of these files: a sample cannot be sent under a label that is not its own. */
  fields: Record<string, FieldValue>;
  /** A picture of it. */
  preview?: string;
}

/** The models that were exported last: they can be imported again with one click. */
let exported: File | undefined;

/** Remembers a zip file that came in a response. */
export function rememberExport(file: File): void {
  exported = file;
}

/** The samples for a field, by its name in the contract. */
export function samplesFor(name: string): Sample[] {
  const { strings, samples } = settings();
  if (name === 'files')
    return [
      pictures('good', strings.sandboxSamplesGood, samples.good, { training: 'true', good: 'true' }),
      pictures('defective', strings.sandboxSamplesDefective, samples.defective, {
        training: 'true',
        good: 'false',
      }),
      pictures('fresh', strings.sandboxSamplesNew, samples.fresh, { training: 'false', good: null }),
    ];
  if (name === 'license')
    return [
      {
        id: 'license',
        label: strings.sandboxSampleLicense,
        names: [samples.license],
        files: () => load([samples.license]),
        fields: {},
      },
    ];
  const file = exported;
  return name === 'models' && file
    ? [
        {
          id: 'models',
          label: strings.sandboxSampleModels,
          names: [file.name],
          files: () => Promise.resolve([file]),
          fields: {},
        },
      ]
    : [];
}

function pictures(id: string, label: PluralForms, files: string[], fields: Sample['fields']): Sample {
  const [first] = files;
  return {
    id,
    label: fill(label, { count: files.length }),
    names: files,
    files: () => load(files),
    fields,
    ...(first && { preview: sampleUrl(first) }),
  };
}

function load(names: string[]): Promise<File[]> {
  return Promise.all(
    names.map(async (name) => {
      const response = await fetch(sampleUrl(name));
      if (!response.ok) throw new Error(`${response.url} is missing (status ${response.status})`);
      const blob = await response.blob();
      return new File([blob], name, { type: blob.type });
    }),
  );
}

function sampleUrl(name: string): string {
  return `${settings().base}samples/${name}`;
}
