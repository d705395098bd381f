import type { Autotune } from './algorithmData.ts';
import type { Entry, YamlSource } from './yamlSource.ts';

/**
 * Reads how a parameter is tuned: nothing, a list of candidates, `{ min, max }`, or the word `unpublished`.
 *
 * @param entry absent where the parameter is not tuned
 */
export function readAutotune(source: YamlSource, entry: Entry | undefined): Autotune {
  if (!entry) return { kind: 'none' };
  if (source.isList(entry)) {
    return { kind: 'candidates', values: source.items(entry).map((item) => source.number(item)) };
  }
  if (source.isText(entry)) {
    const text = source.text(entry);
    if (text !== '' && text !== 'unpublished') {
      source.report(
        entry.line,
        `“autotune” cannot be “${text}”; write a list, { min, max } or unpublished, or leave it out`,
      );
    }
    return { kind: 'unpublished' };
  }
  const fields = source.fields(entry, ['min', 'max']);
  const [min, max] = ['min', 'max'].map((key) => {
    const field = fields.get(key);
    return field ? source.number(field) : Number.NaN;
  }) as [number, number];
  if (min >= max)
    source.report(entry.line, `“autotune” goes from ${min} to ${max}; min has to be smaller than max`);
  return { kind: 'range', min, max };
}
