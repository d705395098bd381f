import { sampleLanguages } from '../sdk/sampleLanguages.ts';
import type { Contract } from './contract.ts';
import { operationsOf } from './operations.ts';
import { readContract } from './readContract.ts';

/** What readers of the sample languages see in place of a name: text → the ids of the languages that it is for. */
export type NameVariants = ReadonlyMap<string, readonly string[]>;

/**
 * The names by which messages speak of operations and of parts of the SDKs; in messages they are written as in C#. Where an SDK has no name
 * for an operation, and for the languages without SDK, the request itself is the name.
 *
 * @returns name in messages → variants
 */
export function sdkNamesOf(contract: Contract): Map<string, NameVariants> {
  const names = new Map<string, NameVariants>();
  const add = (name: string, perSdk: Record<string, unknown>, otherwise: string): void => {
    const variants = new Map<string, string[]>();
    for (const { id } of sampleLanguages) {
      const text = typeof perSdk[id] === 'string' ? perSdk[id] : otherwise;
      variants.set(text, [...(variants.get(text) ?? []), id]);
    }
    names.set(name, variants);
  };
  const addFurther = (further: Record<string, Record<string, string | null>> = {}): void => {
    for (const [name, perSdk] of Object.entries(further)) add(name, perSdk, perSdk['http'] ?? name);
  };
  addFurther(contract['x-sdk']?.names);
  for (const { method, path, 'x-sdk': sdk } of operationsOf(contract)) {
    if (!sdk) continue;
    if (sdk.csharp) add(sdk.csharp, { ...sdk }, `${method.toUpperCase()} ${path}`);
    addFurther(sdk.names);
  }
  return names;
}

let shared: Map<string, NameVariants> | undefined;

/** {@link sdkNamesOf} this project's contract, read once. */
export function sdkNameVariants(): Map<string, NameVariants> {
  return (shared ??= sdkNamesOf(readContract()));
}

/**
 * A text for the readers of one sample language: names have their form in it and none beside them.
 *
 * @param markdown a message
 * @param language id of the sample language
 */
export function withSdkNames(markdown: string, language: string): string {
  return markdown.replace(/`([^`\n]+)`/g, (whole, name: string) => {
    const own = [...(sdkNameVariants().get(name) ?? [])].find(([, languages]) =>
      languages.includes(language),
    );
    return own ? `<code class="sdk-name">${own[0]}</code>` : whole;
  });
}
