import { numbersIn, type ValueRule } from '../../mock/core/inspection/parameterValue.ts';
import type { FormParameter, SampleTemplate } from './formData.ts';
import { hole } from './formData.ts';

/** A parameter that has another value than its default. */
export interface Change {
  parameter: Pick<FormParameter, 'algorithm_parameter_id' | 'display_name'>;
  value: string;
}

/** The changed ones among the values of a form, as the API takes them. */
export function changesOf(
  parameters: readonly FormParameter[],
  values: Readonly<Record<string, string>>,
): Change[] {
  return parameters.flatMap((parameter) => {
    const value = values[parameter.variable]?.trim() ?? parameter.value;
    return compare(parameter, value) === 0 ? [] : [{ parameter, value }];
  });
}

/**
 * Whether a value is larger than the default (positive), smaller (negative) or the same (0), however it is written: `2` is `2.0`, `[8,8]` is
 * `[8, 8]`. Lists are compared by their sums, then by their numbers.
 *
 * @returns NaN where neither is larger: words, and numbers beside `None`
 */
export function compare({ data_type, value: usual }: ValueRule, value: string): number {
  if (value === usual) return 0;
  if (data_type === 'tuple') {
    const [here, there] = [numbersIn(value), numbersIn(usual)];
    return here.join() === there.join() ? 0 : sum(here) - sum(there) || NaN;
  }
  return data_type === 'str' ? NaN : Number(value) - Number(usual);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** `override_params` of the request body of `train`, as JSON. */
export function overridesJson(changes: readonly Change[]): string {
  const entries = changes.map(
    ({ parameter: { algorithm_parameter_id }, value }) =>
      `  {"algorithm_parameter_id": ${algorithm_parameter_id}, "value": ${JSON.stringify(value)}}`,
  );
  return entries.length > 0 ? `[\n${entries.join(',\n')}\n]` : '[]';
}

/** A sample with the changes in the place of those that it was tested with. Values that are allowed have no quotes in any language. */
export function fillTemplate(
  { code, entry, separator }: SampleTemplate,
  algorithm: string,
  changes: readonly Change[],
): string {
  const entries = changes.map(({ parameter, value }) =>
    entry.replace(hole('name'), () => parameter.display_name).replace(hole('value'), () => value),
  );
  return code
    .replaceAll(hole('algorithm'), () => algorithm)
    .replace(hole('changes'), () => entries.join(separator));
}
