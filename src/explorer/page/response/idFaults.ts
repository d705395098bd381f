import { listAt, textAt, textsIn, valueAt } from './responseParts.ts';

/** An algorithm, as `get_algorithms` lists it. */
export interface KnownAlgorithm {
  algorithm_id: string;
  name: string;
  parameters: KnownParameter[];
}

export interface KnownParameter {
  algorithm_parameter_id: number;
  display_name: string;
}

/** A model, as `get_models` lists it. */
export interface KnownModel {
  model_id: string;
  name: string;
  status: string;
}

/** What the page knows of the things that a request names by IDs; what it does not know is absent. */
export interface KnownThings {
  algorithms?: readonly KnownAlgorithm[] | undefined;
  models?: readonly KnownModel[] | undefined;
  items?: readonly string[] | undefined;
}

/** An ID of a request that names nothing, or something else than what is asked for. */
export type IdFault = { path: string } & (
  | { kind: 'algorithm'; found: string }
  /** `of` has such a parameter, the chosen algorithm has not; `same` is the one of the same name that it has. */
  | {
      kind: 'parameter';
      found: string;
      chosen: KnownAlgorithm;
      of?: KnownAlgorithm;
      parameter?: KnownParameter;
      same?: KnownParameter;
    }
  /** Without a status there is no such model. */
  | { kind: 'model'; found: string; name?: string; status?: string }
  /** `like` is the item that was probably meant. */
  | { kind: 'item'; found: string; like?: string }
);

/**
 * Every ID of a body that names nothing, in the order of the body. A server names one at a time, and does not say what is there instead.
 *
 * @param body parsed JSON, of any shape: what has another type than an ID is not looked at
 */
export function idFaults(body: unknown, { algorithms, models, items }: KnownThings): IdFault[] {
  const chosen = valueAt(body, 'algorithm_id');
  const algorithm = algorithms?.find(({ algorithm_id }) => algorithm_id === chosen);
  const model = textAt(body, 'model_id');
  const isUnknown = typeof chosen === 'string' && Boolean(algorithms) && !algorithm;
  return [
    ...(isUnknown ? [{ path: 'algorithm_id', kind: 'algorithm' as const, found: chosen }] : []),
    ...(algorithms && algorithm ? parameterFaults(body, algorithm, algorithms) : []),
    ...namedIn(body, 'item_ids').flatMap(({ path, id }) => itemFault(path, id, items)),
    ...(model ? modelFault('model_id', model, models) : []),
    ...namedIn(body, 'model_ids').flatMap(({ path, id }) => modelFault(path, id, models)),
  ];
}

/** An item that is not there, with the one that was probably meant: the ID has no extension, and capitals count. */
export function itemFault(path: string, found: string, items: readonly string[] | undefined): IdFault[] {
  if (!items || items.includes(found)) return [];
  const plain = (id: string): string =>
    id
      .normalize()
      .trim()
      .toLowerCase()
      .replace(/\.(?:png|jpe?g|tiff?)$/, '');
  const like = items.find((id) => plain(id) === plain(found));
  return [{ path, kind: 'item', found, ...(like !== undefined && { like }) }];
}

function modelFault(path: string, found: string, models: readonly KnownModel[] | undefined): IdFault[] {
  const model = models?.find(({ model_id }) => model_id === found);
  if (!models || model?.status === 'active') return [];
  return [{ path, kind: 'model', found, ...(model && { name: model.name, status: model.status }) }];
}

function parameterFaults(
  body: unknown,
  chosen: KnownAlgorithm,
  algorithms: readonly KnownAlgorithm[],
): IdFault[] {
  return listAt(body, 'override_params').flatMap((override, index): IdFault[] => {
    const id = valueAt(override, 'algorithm_parameter_id');
    if (!Number.isInteger(id) || parameterOf(chosen, id)) return [];
    const of = algorithms.find((algorithm) => parameterOf(algorithm, id));
    const parameter = of && parameterOf(of, id);
    const same = chosen.parameters.find(({ display_name }) => display_name === parameter?.display_name);
    const path = `override_params[${index}].algorithm_parameter_id`;
    return [
      {
        path,
        kind: 'parameter',
        found: String(id),
        chosen,
        ...(of && parameter && { of, parameter }),
        ...(same && { same }),
      },
    ];
  });
}

function parameterOf({ parameters }: KnownAlgorithm, id: unknown): KnownParameter | undefined {
  return parameters.find(({ algorithm_parameter_id }) => algorithm_parameter_id === id);
}

/** The IDs in a list of a property, each once. */
function namedIn(body: unknown, name: string): { path: string; id: string }[] {
  return [...new Set(textsIn(valueAt(body, name)))].map((id) => ({ path: name, id }));
}

/**
 * The algorithms in a response of `get_algorithms`.
 *
 * @param data its `data`, of any shape
 */
export function algorithmsIn(data: unknown): KnownAlgorithm[] {
  return listAt(data).map((algorithm) => ({
    algorithm_id: textAt(algorithm, 'algorithm_id'),
    name: textAt(algorithm, 'name'),
    parameters: listAt(algorithm, 'parameters').map((parameter) => ({
      algorithm_parameter_id: Number(valueAt(parameter, 'algorithm_parameter_id')),
      display_name: textAt(parameter, 'display_name'),
    })),
  }));
}

/**
 * The models in a response of `get_models`.
 *
 * @param data its `data`, of any shape
 */
export function modelsIn(data: unknown): KnownModel[] {
  return listAt(data).map((model) => ({
    model_id: textAt(model, 'model_id'),
    name: textAt(model, 'name'),
    status: textAt(model, 'status'),
  }));
}
