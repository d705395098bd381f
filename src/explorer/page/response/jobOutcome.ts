import { fill } from '../../../client/fill.ts';
import type { Exchange } from '../history.ts';
import type { SandboxClient } from '../sandboxClient.ts';
import { settings } from '../settings.ts';
import { askSandbox } from './askSandbox.ts';
import { listAt, textAt, valueAt } from './responseParts.ts';

/** How a job ended. */
export interface JobOutcome {
  text: string;
  /** Of a failure: the section of the troubleshooting page that is about it. */
  help?: 'trainingFailed' | 'stillPending';
}

/** What is read about jobs: the models that were in training, and the items that were being predicted. */
export interface JobSubjects {
  models: ReadonlySet<string>;
  items: ReadonlySet<string>;
}

/**
 * Reads how jobs ended from the API itself, with the token of the request that showed them: a training that fails ends like any other.
 *
 * @throws {Error} if the sandbox does not tell
 */
export async function readOutcomes(
  { models, items }: JobSubjects,
  exchange: Exchange,
  sandbox: Promise<SandboxClient>,
): Promise<JobOutcome[]> {
  const { operationId, response } = exchange;
  const started = operationId === 'train' ? textAt(response?.json, 'data', 'model_id') : undefined;
  const list = async (path: string): Promise<unknown> => {
    const listed = await askSandbox(path, exchange, sandbox);
    if (!listed.ok) throw new Error(`${path} gave the status ${listed.status}`);
    return valueAt(await listed.json(), 'data');
  };
  return [
    ...(models.size > 0 ? modelOutcomes(await list('/v1/models'), models, started) : []),
    ...(items.size > 0 ? itemOutcomes(await list('/v1/items'), items) : []),
  ];
}

/**
 * @param list the models, as the API lists them
 * @param models those whose training has ended
 * @param started the one that the shown request has started: beside its success, the failure of its training is explained
 */
export function modelOutcomes(list: unknown, models: ReadonlySet<string>, started?: string): JobOutcome[] {
  const { strings } = settings();
  return listAt(list)
    .filter((model) => models.has(textAt(model, 'model_id')))
    .flatMap((model) => {
      const [status, name, reason] = [
        textAt(model, 'status'),
        textAt(model, 'name'),
        textAt(model, 'status_text'),
      ];
      if (status === 'active') return [{ text: fill(strings.guideTrainingDone, { name }) }];
      const failed =
        textAt(model, 'model_id') === started ? strings.guideAcceptedFailed : strings.guideTrainingFailed;
      return status === 'failed'
        ? [{ text: fill(failed, { name, reason }), help: 'trainingFailed' as const }]
        : [];
    });
}

/**
 * @param data the items, as the API lists them
 * @param items those whose prediction has ended; one that is still pending was not predicted
 */
export function itemOutcomes(data: unknown, items: ReadonlySet<string>): JobOutcome[] {
  const { strings } = settings();
  // A training item can be predicted as well.
  const own = Object.values(data ?? {})
    .flatMap((list) => listAt(list))
    .filter((item) => items.has(textAt(item, 'item_id')));
  const pending = own
    .filter((item) => textAt(item, 'status') === 'pending')
    .map((item) => textAt(item, 'item_id'));
  if (pending.length > 0)
    return [
      { text: fill(strings.guidePredictionFailed, { items: pending.join(', ') }), help: 'stillPending' },
    ];
  // Which of several results is worth a look, the reader sees before she asks for one.
  const verdicts = own.map((item) => {
    const latest = listAt(item, 'models').at(-1);
    return `${textAt(item, 'item_id')} ${textAt(latest, 'aggregate', 'label')}`;
  });
  return [{ text: fill(strings.guidePredictionDone, { verdicts: verdicts.join(strings.guideIdSeparator) }) }];
}
