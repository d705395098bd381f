import type { AlgorithmParameterData } from '../mockData.ts';

/** What is wrong with a value: not a whole number, not a number, outside the range, no list, no pair, or none of the words. */
export type ValueFault = 'int' | 'float' | 'range' | 'tuple' | 'pair' | 'option';

/** What decides whether a value is allowed. */
export type ValueRule = Pick<
  AlgorithmParameterData,
  'data_type' | 'value' | 'minimum' | 'maximum' | 'options' | 'length'
>;

/** Whether an algorithm's parameter can have a value (see the algorithm tables). */
export function isAllowedValue(rule: ValueRule, value: string): boolean {
  return faultOf(rule, value) === null;
}

/**
 * What is wrong with a value of an algorithm's parameter, by the algorithm tables. The default is always allowed: `None` where it is the
 * default, and nowhere else.
 *
 * @returns null if nothing is
 */
export function faultOf(rule: ValueRule, value: string): ValueFault | null {
  const text = value.trim();
  if (text === rule.value) return null;
  switch (rule.data_type) {
    case 'int':
      return /^[+-]?\d{1,15}$/.test(text) ? rangeFault(rule, Number(text)) : 'int';
    case 'float':
      return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? rangeFault(rule, Number(text)) : 'float';
    case 'tuple':
      return tupleFault(rule, text);
    case 'str':
      return (rule.options?.includes(text) ?? true) ? null : 'option';
  }
}

/**
 * The values that are allowed, in the notation of the algorithm tables: `float [0, inf]`, `[int, int]`, `None, linear`.
 */
export function allowedValues({ data_type, minimum, maximum, options, length }: ValueRule): string {
  if (options) return options.join(', ');
  if (data_type === 'tuple') return length === 2 ? '[int, int]' : '[int, …]';
  return data_type === 'str' ? 'str' : `${data_type} [${minimum ?? '-inf'}, ${maximum ?? 'inf'}]`;
}

/** `"[8, 8]"` → 8, 8 */
export function numbersIn(tuple: string): number[] {
  return (tuple.match(/\d+/g) ?? []).map(Number);
}

function rangeFault({ minimum, maximum }: ValueRule, number: number): ValueFault | null {
  const isWithin =
    Number.isFinite(number) && number >= (minimum ?? -Infinity) && number <= (maximum ?? Infinity);
  return isWithin ? null : 'range';
}

function tupleFault({ length }: ValueRule, text: string): ValueFault | null {
  const isList = /^\[\s*\d{1,9}(\s*,\s*\d{1,9})*\s*,?\s*\]$/.test(text);
  if (length === null) return isList ? null : 'tuple';
  return isList && numbersIn(text).length === length ? null : 'pair';
}
