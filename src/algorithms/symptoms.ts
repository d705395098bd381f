import type { AlgorithmData, Parameter } from './algorithmData.ts';

/** What a user sees that is not as it should be, and the parameters that act on it. Texts are placeholders. */
export interface Symptom {
  /** The key of its title, and its anchor. */
  id: string;
  title: string;
  /** What to look at before parameters; left out where there is nothing. */
  first?: string;
  changes: readonly Change[];
}

export interface Change {
  variable: string;
  direction: 'raise' | 'lower';
  /** Which column of the tables says so. */
  ground: 'time' | 'accuracy' | 'remark';
}

const raise = (variable: string, ground: Change['ground']): Change => ({
  variable,
  direction: 'raise',
  ground,
});
const lower = (variable: string, ground: Change['ground']): Change => ({
  variable,
  direction: 'lower',
  ground,
});

/** The change that examples make. */
export const raisedThreshold = { variable: 'reconstruct_thresh', value: '2.5' } as const;

/**
 * Nothing stands here that the tables do not say: the effect that is shown is the text of the column. `batch_size` is not among the changes for
 * speed: the tables say that larger ones take longer, and their remark doubts it.
 */
export const symptoms: readonly Symptom[] = [
  {
    id: 'symptomFalseAlarms',
    title: 't(:symptomFalseAlarms)',
    first: 't(:symptomFalseAlarmsFirst)',
    changes: [
      raise('reconstruct_thresh', 'accuracy'),
      raise('detected_area_thresh', 'remark'),
      lower('contamination', 'accuracy'),
      raise('n_components', 'accuracy'),
      raise('min_detected_area', 'remark'),
      lower('anomaly_magnification', 'remark'),
    ],
  },
  {
    id: 'symptomMissed',
    title: 't(:symptomMissed)',
    changes: [
      lower('reconstruct_thresh', 'accuracy'),
      lower('detected_area_thresh', 'remark'),
      raise('contamination', 'accuracy'),
      lower('n_components', 'accuracy'),
    ],
  },
  {
    id: 'symptomSmallMissed',
    title: 't(:symptomSmallMissed)',
    changes: [
      raise('anomaly_magnification', 'remark'),
      lower('min_inspection_step', 'remark'),
      lower('min_detected_area', 'remark'),
    ],
  },
  {
    id: 'symptomEdges',
    title: 't(:symptomEdges)',
    changes: [raise('ignore_outer', 'remark')],
  },
  {
    id: 'symptomSlow',
    title: 't(:symptomSlow)',
    changes: [
      raise('min_inspection_step', 'time'),
      lower('min_inspection_size', 'time'),
      lower('train_size', 'time'),
      lower('n_components', 'time'),
      lower('max_iter', 'time'),
      lower('encoding_dims', 'time'),
      lower('epochs', 'time'),
      lower('n_estimators', 'time'),
    ],
  },
  {
    id: 'symptomInaccurate',
    title: 't(:symptomInaccurate)',
    changes: [
      raise('train_size', 'accuracy'),
      lower('min_inspection_step', 'accuracy'),
      raise('max_iter', 'remark'),
      raise('encoding_dims', 'accuracy'),
      raise('epochs', 'accuracy'),
      raise('n_estimators', 'accuracy'),
    ],
  },
  {
    id: 'symptomFewImages',
    title: 't(:symptomFewImages)',
    first: 't(:symptomFewImagesFirst)',
    changes: [],
  },
];

/** A change with what the tables say about it, and the algorithms whose parameter it is. */
export interface GroundedChange extends Change {
  name: string;
  /** As the API writes it. */
  default: string;
  /** Whether the system looks for a value where it is left out. */
  isTuned: boolean;
  /** What the column says that is the ground. */
  effect: string;
  /** The remark of the tables, where it is not the ground itself. */
  remark: string | undefined;
  /** Ids of algorithms; empty for a parameter that all have. */
  algorithms: string[];
}

/**
 * The changes of a symptom. A parameter whose meaning differs between algorithms is there once per meaning.
 *
 * @throws {Error} for a parameter that no algorithm has, or about which the column says nothing
 */
export function changesOf({ changes }: Symptom, { algorithms, common }: AlgorithmData): GroundedChange[] {
  return changes.flatMap((change) => {
    const groups = new Map<string, GroundedChange>();
    for (const algorithm of algorithms) {
      const parameter = algorithm.parameters.find(({ variable }) => variable === change.variable);
      if (!parameter) continue;
      const effect = groundOf(change, parameter);
      const isCommon = common.some(({ variable }) => variable === change.variable);
      const key = `${parameter.name}\n${effect}`;
      const group = groups.get(key) ?? {
        ...{ ...change, name: parameter.name, default: parameter.default, effect, algorithms: [] },
        isTuned: parameter.autotune.kind !== 'none',
        remark: change.ground === 'remark' ? undefined : parameter.remark,
      };
      if (!isCommon) group.algorithms.push(algorithm.id);
      groups.set(key, group);
    }
    if (groups.size === 0) throw new Error(`no algorithm has the parameter ${change.variable}`);
    return [...groups.values()];
  });
}

function groundOf({ variable, ground }: Change, parameter: Parameter): string {
  const text = parameter[ground];
  if (text === undefined) throw new Error(`${variable}: the tables say nothing under “${ground}”`);
  return text;
}
