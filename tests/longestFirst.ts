import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, because they build a site, validate all of it or wait: started last, one of them would run while the other processor has nothing
 * to do. Those that only wait stand beside those that build.
 */
const longest = [
  'tests/site/thirdLanguage.test.ts',
  'tests/site/html.test.ts',
  'tests/examples/handleErrors.test.ts',
  'tests/tools/site/reproducible.test.ts',
  'tests/examples/inspectLine.test.ts',
  'tests/tools/site/fixtures.test.ts',
  'tests/mock/node/command.test.ts',
  'tests/tools/site/buildAside.test.ts',
];

/** Vitest's order, by what it remembers of earlier runs, or by size; but a fresh clone has nothing to remember, and the longest files are small. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const index = longest.findIndex((file) => moduleId.replaceAll('\\', '/').endsWith(`/${file}`));
      return index < 0 ? longest.length : index;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
