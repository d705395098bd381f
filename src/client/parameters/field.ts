import { faultOf, type ValueFault } from '../../mock/core/inspection/parameterValue.ts';
import { element } from '../dom.ts';
import { fill } from './fill.ts';
import type { FormParameter, FormTexts, ParameterForms } from './formData.ts';
import { compare } from './outputs.ts';
import { type Slider, sliderFor } from './slider.ts';

/** One parameter of a form: label, slider, field, and what is said about it. */
export interface Field {
  element: HTMLElement;
  /** What the field says, allowed or not. */
  value(): string;
  isFaulty(): boolean;
  set(value: string): void;
}

/**
 * @param id of the field, unique on the page
 * @param onChange called when the reader changed the value
 */
export function createField(
  parameter: FormParameter,
  id: string,
  { texts, cells }: ParameterForms,
  onChange: () => void,
): Field {
  const input = element('input', {
    ...{ type: 'text', id, autocomplete: 'off', spellcheck: 'false', value: parameter.value },
    list: parameter.candidates.length > 0 && `${id}-tried`,
    'aria-describedby': `${id}-error ${id}-about`,
  });
  const effect = element('p', { class: 'effect', 'aria-live': 'polite' });
  const error = element('p', { class: 'fault', id: `${id}-error`, role: 'alert' });
  const slider = sliderFor(parameter);
  const range = slider && createRange(slider, fill(texts.slider, { name: parameter.name }));

  const show = (): void => {
    const value = input.value.trim();
    const fault = faultOf(parameter, value);
    input.setAttribute('aria-invalid', String(fault !== null));
    const problem = fault === null ? '' : explain(fault, parameter, texts);
    if (error.textContent !== problem) error.textContent = problem;
    const difference = fault === null ? compare(parameter, value) : 0;
    const { larger, smaller } = parameter.effects;
    const said = difference > 0 ? larger : difference < 0 ? smaller : [];
    if (effect.textContent !== said.join(''))
      effect.replaceChildren(...said.map((sentence) => element('span', {}, sentence)));
    field.toggleAttribute('data-changed', fault === null && difference !== 0);
    if (range && fault === null) {
      range.value = String(slider.positionOf(value));
      range.ariaValueText = value;
    }
  };
  const changed = (): void => {
    show();
    onChange();
  };
  input.addEventListener('input', changed);
  range?.addEventListener('input', () => {
    input.value = slider?.valueAt(Number(range.value)) ?? '';
    changed();
  });

  const field = element(
    'div',
    { class: 'field' },
    element('label', { for: id }, parameter.name, ' ', element('code', {}, parameter.variable)),
    element('div', { class: 'entry' }, range ?? undefined, input),
    error,
    effect,
    aboutParameter(parameter, id, { texts, cells }),
  );
  if (parameter.candidates.length > 0)
    field.append(
      element(
        'datalist',
        { id: `${id}-tried` },
        ...parameter.candidates.map((value) => element('option', { value })),
      ),
    );
  show();
  return {
    element: field,
    value: () => input.value.trim(),
    isFaulty: () => faultOf(parameter, input.value) !== null,
    set: (value) => {
      input.value = value;
      show();
    },
  };
}

function createRange({ from, to }: Slider, label: string): HTMLInputElement {
  return element('input', {
    ...{ type: 'range', min: String(from), max: String(to), value: String(from) },
    'aria-label': label,
  });
}

function explain(
  fault: ValueFault,
  { minimum, maximum, options }: FormParameter,
  { faults, atLeast }: FormTexts,
): string {
  const text = fault === 'range' && maximum === null ? atLeast : faults[fault];
  return fill(text, { least: minimum ?? '', most: maximum ?? '', words: options?.join(', ') ?? '' });
}

/** Type and range, default and remark: the first and the last as the table of the page says them. */
function aboutParameter(
  { row, value, isSimulated }: FormParameter,
  id: string,
  { texts, cells }: Pick<ParameterForms, 'texts' | 'cells'>,
): HTMLElement {
  const told = document.getElementById(row);
  const copyOf = (index: number): Node[] =>
    told instanceof HTMLTableRowElement
      ? [...(told.cells[index]?.childNodes ?? [])].map((node) => node.cloneNode(true))
      : [];
  const remark = copyOf(cells.remark);
  const saysSomething = remark.some(({ textContent }) => (textContent ?? '').trim().length > 1);
  const [before, after] = texts.usual.split('{value}');
  return element(
    'div',
    { class: 'about', id: `${id}-about` },
    element(
      'p',
      {},
      element('span', {}, ...copyOf(cells.range)),
      element('span', {}, before ?? '', element('code', {}, value), after ?? ''),
    ),
    ...(saysSomething ? [element('p', {}, ...remark)] : []),
    ...(isSimulated ? [] : [element('p', { class: 'unused' }, texts.unused)]),
  );
}
