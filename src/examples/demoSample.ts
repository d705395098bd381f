import { sampleLanguages } from '../sdk/sampleLanguages.ts';
import type { Example } from './exampleFiles.ts';
import { recordedOutput } from './recordedOutput.ts';

/** The sample beside the demo of the first page. It names the first of the plates, and is also run with each of the others. */
export const demoSample = 'inspect-plate';

/** The plates that the demo offers, none of which its model was trained with: a scratch, a good one, a dent and a stain. */
export const demoPlates = ['plate-new-01', 'plate-ok-04', 'plate-new-03'] as const;

/**
 * Adds the demo's sample as it is with each of the other plates, so that it runs and its output is recorded with them, too.
 *
 * @param examples of any names and languages
 */
export function withDemoPlates(examples: readonly Example[]): Example[] {
  const [named, ...others] = demoPlates;
  return examples.flatMap((example) => [
    example,
    ...(example.name === demoSample ? others : []).map((plate) => ({
      ...example,
      file: fileWith(plate, example.file),
      name: `${demoSample}.${plate}`,
      source: example.source.replaceAll(named, plate),
      isVariant: true,
    })),
  ]);
}

/** What the demo's sample printed: id of the sample language → plate → output. Languages in which it is not run are left out. */
export function demoOutputs(root: string = process.cwd()): Record<string, Record<string, string>> {
  const outputs = sampleLanguages.map(({ id, extension }) => {
    const file = `examples/${id}/${demoSample}.${extension}`;
    const printed = demoPlates
      .map(
        (plate, index) => [plate, recordedOutput(index === 0 ? file : fileWith(plate, file), root)] as const,
      )
      .filter(([, output]) => output !== '');
    return [id, Object.fromEntries(printed)] as const;
  });
  return Object.fromEntries(outputs.filter(([, printed]) => Object.keys(printed).length > 0));
}

/** `…/inspect-plate.ts` → `…/inspect-plate.plate-ok-04.ts`, a file that is never written; its output is. */
function fileWith(plate: string, file: string): string {
  return file.replace(`/${demoSample}.`, `/${demoSample}.${plate}.`);
}
