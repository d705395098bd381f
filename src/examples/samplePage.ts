import { operationsOf } from '../api/operations.ts';
import { readContract } from '../api/readContract.ts';
import { headingKey, workflows } from './workflows.ts';

/** Samples that belong to a page of the guide and not to an operation. */
const guidePages = new Map([
  ['initialization', '/initialization/'],
  ['api', '/examples/#examplesRun'],
]);

/**
 * Where a sample is shown: the page of its operation, its place among the workflows, or a page of the guide.
 *
 * @param name file name without extension
 * @returns root-relative path without language; undefined if no page shows it
 */
export function samplePage(name: string): string | undefined {
  const guidePage = guidePages.get(name);
  if (guidePage) return guidePage;
  if (operationsOf(readContract()).some(({ slug }) => slug === name)) return `/methods/${name}/`;
  const workflow = workflows().find((one) => one.name === name);
  return workflow && `/examples/#${headingKey(workflow)}`;
}
