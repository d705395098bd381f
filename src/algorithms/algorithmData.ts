/**
 * The types of a parameter as the tables show them, each with the `data_type` by which the API knows it.
 */
export const parameterTypes = {
  int: 'int',
  float: 'float',
  str: 'str',
  '(int, int)': 'tuple',
  'tuple of int': 'tuple',
} as const;

export type ParameterType = keyof typeof parameterTypes;

/** What the system tries where a person leaves a parameter out. */
export type Autotune =
  | { kind: 'none' }
  | { kind: 'candidates'; values: number[] }
  | { kind: 'range'; min: number; max: number }
  | { kind: 'unpublished' };

/** One parameter of one algorithm. Texts for people are placeholders; `undefined` where nothing is stated. */
export interface Parameter {
  /** The name by which the API knows it. */
  variable: string;
  name: string;
  type: ParameterType;
  range: string | undefined;
  /** As the API writes it: `"[8, 8]"`, `"0.1"`. */
  default: string;
  /** What a larger value does to the processing time. */
  time: string | undefined;
  /** What a larger value does to the accuracy. */
  accuracy: string | undefined;
  autotune: Autotune;
  remark: string | undefined;
}

/** One algorithm with all its parameters: the common ones first, in the order of the tables. */
export interface Algorithm {
  id: string;
  /** As people cite it: `1-a-i`. */
  number: string;
  name: string;
  /** Its line in the overview. */
  overview: string;
  text: string;
  /** The caption of its table. */
  table: string;
  parameters: Parameter[];
}

/** A node of the overview: further groups, or the algorithms that belong to it. */
export interface Group {
  number: string;
  text: string;
  groups: Group[];
  /** Ids of algorithms. */
  algorithms: string[];
}

/** Everything that the site says about algorithms, without a word of any language. */
export interface AlgorithmData {
  /** The version of the algorithms: `V0.3.0`. */
  version: string;
  groups: Group[];
  /** The parameters that every algorithm has. */
  common: Parameter[];
  algorithms: Algorithm[];
}
