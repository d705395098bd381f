import type { Contract } from '../api/contract.ts';
import { operationsOf } from '../api/operations.ts';
import { errorsOf } from './errors.ts';

/**
 * What prose in backticks may name, and where it is described: operations by their SDK names, requests and ids, schemas, and errors by
 * what the server says.
 *
 * @param contracts the contract in the languages whose error texts count
 * @returns name → root-relative path without language. An error text that several errors share leads to the overview of errors.
 */
export function mentionsOf(contracts: readonly Contract[]): Map<string, string> {
  const mentions = new Map<string, string>();
  const [contract] = contracts;
  if (!contract) return mentions;
  for (const { error, text } of contracts.flatMap(errorTexts)) {
    const known = mentions.get(text);
    const path = `/errors/#${error}`;
    mentions.set(text, known && known !== path ? '/errors/' : path);
  }
  for (const name of Object.keys(contract.components.schemas))
    mentions.set(name, `/schemas/${name.toLowerCase()}/`);
  for (const { method, path, slug, operationId, 'x-sdk': sdk } of operationsOf(contract)) {
    const names = [`${method.toUpperCase()} ${path}`, sdk?.csharp];
    // A name of one word, `train`, is as often a value or a path: it counts only where it is called, `train(…)`.
    for (const name of [operationId, sdk?.python])
      names.push(name?.includes('_') ? name : null, name && `${name}()`);
    for (const name of names) if (name) mentions.set(name, `/methods/${slug}/`);
  }
  return mentions;
}

/**
 * Where the text of a piece of code leads, if it is a mention; `train(algorithm_id, …)` counts as `train()`.
 *
 * @param mentions see {@link mentionsOf}
 */
export function mentionIn(text: string, mentions: ReadonlyMap<string, string>): string | undefined {
  return mentions.get(text) ?? mentions.get(text.replace(/^(\w+)\([^]*\)$/, '$1()'));
}

function errorTexts(contract: Contract): { error: string; text: string }[] {
  return errorsOf(contract).flatMap(({ slug, value: { errors } }) =>
    [errors.title, errors.detail].flatMap((text) =>
      typeof text === 'string' && /\p{L}/u.test(text) ? [{ error: slug, text }] : [],
    ),
  );
}
