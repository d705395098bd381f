import { numbersIn } from '../../mock/core/inspection/parameterValue.ts';
import type { FormParameter } from './formData.ts';

/** How a slider's position and a parameter's value belong together. */
export interface Slider {
  /** The first position, and the last. */
  from: number;
  to: number;
  positionOf(value: string): number;
  valueAt(position: number): string;
}

const steps = 200;

/** How far a slider leads from the default, in both directions. */
const reach = 20;

/** Half the height of the sample pictures: pairs whose default is 0 lead there, and areas to its square. */
const halfHeight = 120;

/**
 * A slider for a parameter that is a number or a pair of equal numbers. Numbers go by ratio, since tenfold means the same wherever one is; the
 * field beside it takes what the slider does not reach.
 *
 * @returns null for lists and words
 */
export function sliderFor(parameter: FormParameter): Slider | null {
  const { data_type, length, value } = parameter;
  if (data_type === 'int' || data_type === 'float') return numberSlider(parameter);
  return data_type === 'tuple' && length === 2 ? pairSlider(numbersIn(value)[0] ?? 0) : null;
}

function numberSlider({ data_type, value, minimum, maximum }: FormParameter): Slider {
  const usual = Number(value) || (minimum ?? 1);
  const from = Math.max(minimum ?? 0, usual / reach);
  const to = Math.min(maximum ?? Infinity, Number(value) ? usual * reach : halfHeight ** 2);
  const ratio = Math.log(to / from);
  const positionOf = (text: string): number => {
    const number = Number(text);
    return number > 0 ? clamp(Math.round((Math.log(number / from) / ratio) * steps), steps) : 0;
  };
  const home = positionOf(value);
  return {
    from: 0,
    to: steps,
    positionOf,
    valueAt: (position) => {
      if (position === home && Number(value)) return value;
      const number = Number((from * Math.exp((ratio * position) / steps)).toPrecision(2));
      return String(data_type === 'int' ? Math.round(number) : number);
    },
  };
}

function pairSlider(usual: number): Slider {
  const most = usual > 0 ? usual * reach : halfHeight;
  return {
    from: Math.min(1, usual),
    to: most,
    positionOf: (text) => clamp(numbersIn(text)[0] ?? 0, most),
    valueAt: (position) => `[${position}, ${position}]`,
  };
}

function clamp(position: number, most: number): number {
  return Math.max(0, Math.min(most, position));
}
