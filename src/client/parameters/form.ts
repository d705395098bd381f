import { readState, writeState } from './address.ts';
import { element } from '../dom.ts';
import { createField } from './field.ts';
import type { ParameterForms } from './formData.ts';
import { createOutputView } from './outputView.ts';
import { changesOf } from './outputs.ts';
import { createPictureView } from './picture.ts';
import { openSimulation, type Simulation } from './simulation.ts';

let forms: Promise<ParameterForms> | undefined;
let simulation: Simulation | undefined;

/**
 * Builds the form of an algorithm, as the page's address says it, else with the defaults.
 *
 * @param place the `details` that it stands in
 * @returns keeps the address in step with the form; to be called when it is opened again
 * @throws {Error} if the data cannot be loaded
 */
export async function buildForm(place: HTMLElement): Promise<() => void> {
  const { algorithm: id = '', forms: address = '', base = '/' } = place.dataset;
  const samples = `${base}samples/`;
  const data = await loadForms(address);
  const algorithm = data.algorithms.find((one) => one.id === id);
  if (!algorithm) throw new Error(`${address} has no ${id}`);
  simulation ??= openSimulation(
    data.trained,
    async (file) => new Uint8Array(await (await load(samples + file)).arrayBuffer()),
  );
  const { texts } = data;
  const { parameters } = algorithm;
  const formId = `try-${id}`;

  /** What was allowed last: the picture stays as it is while the reader types. */
  const allowed: Record<string, string> = {};
  const fields = parameters.map((parameter) => ({
    parameter,
    field: createField(parameter, `${formId}-${parameter.variable}`, data, () => update()),
  }));
  const picture = createPictureView(formId, data, simulation, samples, () => update());
  const output = createOutputView(formId, algorithm, data);

  const keepAddress = (): void => {
    const values = Object.fromEntries(
      fields.flatMap(({ parameter, field }) =>
        field.value() === parameter.value ? [] : [[parameter.variable, field.value()]],
      ),
    );
    const query = writeState({ algorithm: id, picture: picture.chosen(), values });
    history.replaceState(history.state, '', query + location.hash);
  };
  const show = (): void => {
    for (const { parameter, field } of fields)
      if (!field.isFaulty()) allowed[parameter.variable] = field.value();
    const faulty = fields.filter(({ field }) => field.isFaulty()).length;
    output.show(changesOf(parameters, allowed), faulty);
    void picture.inspect(allowed);
  };
  const update = (): void => {
    show();
    keepAddress();
  };

  const state = readState(location.search);
  if (state?.algorithm === id) {
    picture.choose(state.picture);
    for (const { parameter, field } of fields) {
      allowed[parameter.variable] = parameter.value;
      const value = state.values[parameter.variable];
      if (value !== undefined) field.set(value);
    }
  }
  const reset = element('button', { type: 'button', class: 'reset' }, texts.reset);
  reset.addEventListener('click', () => {
    for (const { parameter, field } of fields) field.set(parameter.value);
    update();
  });
  const group = (legend: string, isCommon: boolean): HTMLElement =>
    element(
      'fieldset',
      {},
      element('legend', {}, legend),
      ...fields.filter(({ parameter }) => parameter.isCommon === isCommon).map(({ field }) => field.element),
    );
  place.append(
    element(
      'div',
      { class: 'workbench' },
      picture.element,
      element('div', { class: 'fields' }, group(texts.own, false), group(texts.common, true), reset),
      output.element,
    ),
  );
  show();
  return keepAddress;
}

async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: status ${response.status}`);
  return response;
}

function loadForms(address: string): Promise<ParameterForms> {
  forms ??= load(address).then((response) => response.json() as Promise<ParameterForms>);
  // A reader may be back on the network at the next attempt.
  forms.catch(() => (forms = undefined));
  return forms;
}
