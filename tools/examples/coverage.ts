import { sampleLanguages } from '../../src/sdk/sampleLanguages.ts';

/** What became of the sample of one operation in one language. */
export type Outcome = 'ran' | 'compiled' | 'failed' | 'skipped' | 'missing';

/** operationId → id of the sample language → outcome */
export type Coverage = Map<string, Map<string, Outcome>>;

/** Prints the table operations × languages. */
export function coverageTable(coverage: Coverage): string {
  const width = Math.max(...[...coverage.keys()].map((name) => name.length)) + 2;
  const head = ''.padEnd(width) + sampleLanguages.map(({ label }) => label.padEnd(12)).join('');
  const rows = [...coverage].map(([operationId, outcomes]) => {
    const cells = sampleLanguages.map(({ id }) => (outcomes.get(id) ?? 'missing').padEnd(12));
    return operationId.padEnd(width) + cells.join('');
  });
  return [head, ...rows].map((line) => line.trimEnd()).join('\n');
}

/** The operations without a sample in a language. */
export function uncovered(coverage: Coverage): string[] {
  return [...coverage].flatMap(([operationId, outcomes]) =>
    sampleLanguages
      .filter(({ id }) => (outcomes.get(id) ?? 'missing') === 'missing')
      .map(({ id, extension }) => `examples/${id}/${operationId.replaceAll('_', '-')}.${extension}`),
  );
}
