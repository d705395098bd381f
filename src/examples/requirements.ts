/** How the sample languages name another sample that the file continues or imports. */
const patterns = [/^(?:import|export)\b.* from '\.\/([\w-]+)\.ts'/gm, /^from ([\w-]+) import /gm];
const continues = /^(?:\/\/|#) (?:continues|with): (.+)$/m;

/**
 * The other samples that a sample needs before it runs.
 *
 * @param source the whole file, preamble included
 * @param exists whether there is a sample of a name in this language; other imports are libraries
 * @returns names without extension, in the order of the file
 */
export function requirementsOf(source: string, exists: (name: string) => boolean): string[] {
  const named = continues.exec(source)?.[1]?.split(/,\s*/) ?? [];
  const imported = patterns.flatMap((pattern) =>
    [...source.matchAll(pattern)].map((match) => match[1] ?? ''),
  );
  return [...new Set([...named, ...imported])].filter(exists);
}
