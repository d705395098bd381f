import { packagesOf } from '../../bundling/packages.ts';

/**
 * The notices of everything that a bundle contains, as its licenses ask for. Apache-2.0, 4b: changed files say so.
 *
 * @param inputs the bundle's modules
 * @param root the project's root
 */
export function licenseNotices(inputs: readonly string[], root: string): string {
  return [
    'This script is made of the packages below.',
    `The packages of Stoplight Elements (@stoplight/…) have been MODIFIED for this site: parts are left out, replaced or changed, and
their words are translated. Their authors do not stand for the result.`,
    ...packagesOf(inputs, root).map(({ name, version, license, text }) =>
      ['='.repeat(80), `${name} ${version} (${license})`, '', text].join('\n'),
    ),
  ].join('\n\n');
}
