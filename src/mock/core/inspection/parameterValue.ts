import type { AlgorithmParameterData } from '../mockData.ts';

/** Whether an algorithm's parameter can have a value (see the algorithm tables). The default always can. */
export function isAllowedValue(parameter: AlgorithmParameterData, value: string): boolean {
  const { data_type, value: usual, options } = parameter;
  const text = value.trim();
  if (text === usual) return true;
  switch (data_type) {
    case 'int':
      return /^[+-]?\d{1,15}$/.test(text) && isWithin(parameter, Number(text));
    case 'float':
      return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) && isWithin(parameter, Number(text));
    case 'tuple':
      return /^\[\s*\d{1,9}(\s*,\s*\d{1,9})*\s*,?\s*\]$/.test(text);
    case 'str':
      return options?.includes(text) ?? true;
  }
}

function isWithin({ minimum, maximum }: AlgorithmParameterData, number: number): boolean {
  return Number.isFinite(number) && number >= (minimum ?? -Infinity) && number <= (maximum ?? Infinity);
}
