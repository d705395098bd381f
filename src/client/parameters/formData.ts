import type { ValueFault, ValueRule } from '../../mock/core/inspection/parameterValue.ts';

/** What the parameter forms of a page are made of: `/parameters/en.json`, made by the build, read when the first form opens. */
export interface ParameterForms {
  texts: FormTexts;
  /** The pictures that can be inspected. */
  plates: { file: string; name: string; alt: string }[];
  /** The good pictures that the model of the simulation learns from. */
  trained: string[];
  algorithms: FormAlgorithm[];
  templates: SampleTemplate[];
  /** Where the samples continue from. */
  samplesAddress: string;
  /** Which cells of a table's row say type and range, and the remark. */
  cells: { range: number; remark: number };
}

export interface FormAlgorithm {
  /** Of the page: `algo1ai`. */
  id: string;
  /** Of the sandbox: `NMF`. */
  code: string;
  parameters: FormParameter[];
}

export interface FormParameter extends ValueRule {
  variable: string;
  /** The sandbox's. */
  algorithm_parameter_id: number;
  /** In the language of the page. */
  name: string;
  /** As samples, which ask for no language, find it. */
  display_name: string;
  /** The row of the table, whose remark is shown. */
  row: string;
  isCommon: boolean;
  /** Whether the simulation finds other things with other values. */
  isSimulated: boolean;
  /** What is said when a value is larger or smaller than the default. */
  effects: { larger: string[]; smaller: string[] };
  /** Values that AutoTune tries, as the API takes them. */
  candidates: string[];
}

/** A tested sample whose changes are replaced by those of the form. */
export interface SampleTemplate {
  /** Of the sample language. */
  id: string;
  label: string;
  /** With {@link hole} where the algorithm's code and the changes go. */
  code: string;
  /** One change, with the places of its name and its value. */
  entry: string;
  separator: string;
}

/** Where something is filled in. No sample has such characters. */
export const hole = (name: 'algorithm' | 'changes' | 'name' | 'value'): string => `⟦${name}⟧`;

/** The words of the forms; `{name}` is filled in. */
export interface FormTexts {
  plate: string;
  own: string;
  common: string;
  /** `{value}` */
  usual: string;
  /** `{name}` */
  slider: string;
  unused: string;
  reset: string;
  faults: Record<ValueFault, string>;
  /** `{least}`; for a range without an upper end */
  atLeast: string;
  simulated: string;
  ok: string;
  ng: string;
  /** `{percent}` */
  confidence: string;
  /** `{count}` */
  defects: string;
  /** `{count}` */
  faulty: string;
  json: string;
  ids: string;
  samples: string;
  continues: string;
  unchanged: string;
  copy: string;
  copied: string;
}
