import { transform } from 'sucrase';
import { guardLoops } from './guardLoops.ts';
import type { RunnerModule } from './moduleGraph.ts';

/** A sample is not TypeScript that can be run. */
export class SampleSyntaxError extends Error {
  override readonly name = 'SyntaxError';
  /** As readers count. */
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/**
 * Takes the types out of a sample, line for line: an error's line is the one that the reader sees. It runs when the site is built, for the tested
 * samples, and in the browser for one that the reader has changed. Types are not checked.
 *
 * @param specifier how others import it: `./login.ts`
 * @param source its TypeScript
 * @param offset lines above the first one that readers see
 * @throws {SampleSyntaxError} at the first thing that cannot be read
 */
export function compileSample(specifier: string, source: string, offset = 0): RunnerModule {
  try {
    const { code } = transform(source, { transforms: ['typescript'], disableESTransforms: true });
    return { specifier, code: guardLoops(code), offset };
  } catch (error) {
    // Sucrase and acorn both tell the place, and append it to the message.
    const { message, loc } = error as Error & { loc?: { line: number } };
    throw new SampleSyntaxError(
      message.replace(/\s*\(\d+:\d+\)$/, '').replace(/^Error transforming .*?: /, ''),
      (loc?.line ?? 1) - offset,
    );
  }
}
