import type { Progress } from '../../../mock/core/progress.ts';
import type { Credentials } from '../credentials.ts';
import { fillForm } from '../form/fillForm.ts';
import { focusForm } from '../form/focusForm.ts';
import type { Exchange, History } from '../history.ts';
import { valueAt } from '../response/responseParts.ts';
import type { Servers } from '../servers.ts';
import { learnFrom, noFacts, sandboxFacts, type StoryFacts } from './storyFacts.ts';
import { nextStep, type StoryStep } from './storySteps.ts';

/** The story on the chosen server: what is done of it, and what comes next. */
export interface Story {
  readonly facts: StoryFacts;
  /** The sandbox's progress; undefined while it is not known, and on other servers. */
  readonly progress: Progress | undefined;
  readonly next: StoryStep | undefined;
  /** The sandbox has changed. */
  update(progress: Progress): void;
  /** Shows a step's operation with its form filled in. */
  go(step: StoryStep): Promise<void>;
  onChange(listener: () => void): void;
}

interface StoryParts {
  servers: Servers;
  credentials: Credentials;
  history: History;
}

const storageKey = 'explorer read items';

/** Follows the sandbox's progress and the responses that are seen. */
export function createStory({ servers, credentials, history }: StoryParts): Story {
  const seen = new Map<string, StoryFacts>([[servers.sandbox, { ...noFacts(), read: readItems() }]]);
  const boxes = new Map<string, object[]>();
  const learnt = new Set<number>();
  const listeners: (() => void)[] = [];
  let progress: Progress | undefined;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const factsOf = (server: string): StoryFacts => seen.get(server) ?? noFacts();

  history.onChange(() => {
    const fresh = history.exchanges.filter(
      ({ number, status }) => status !== undefined && !learnt.has(number),
    );
    for (const exchange of fresh.reverse()) {
      learnt.add(exchange.number);
      const facts = learnFrom(factsOf(exchange.server), exchange);
      seen.set(exchange.server, facts);
      if (exchange.isSandbox) keepReadItems(facts.read);
      rememberBoxes(exchange);
    }
    if (fresh.length > 0) tell();
  });
  servers.onChange(tell);
  credentials.onChange(tell);

  const story: Story = {
    get facts() {
      const own = factsOf(servers.address);
      if (!servers.isSandbox) return own;
      const loggedIn = credentials.sandbox.token !== '';
      return progress ? sandboxFacts(progress, { loggedIn, read: own.read }) : { ...noFacts(), loggedIn };
    },
    get progress() {
      return servers.isSandbox ? progress : undefined;
    },
    get next() {
      return nextStep(story.facts);
    },
    update(current) {
      progress = current;
      // After a reset nothing has been read.
      const read = factsOf(servers.sandbox).read.filter((item) =>
        current.predictions.some(({ item_id }) => item_id === item),
      );
      seen.set(servers.sandbox, { ...factsOf(servers.sandbox), read });
      keepReadItems(read);
      tell();
    },
    async go(step) {
      const { operation, content } = step.action(story.facts, {
        isSandbox: servers.isSandbox,
        boxesOf: (imageId) => boxes.get(`${servers.address} ${imageId}`) ?? [],
      });
      await fillForm(operation, content);
      focusForm();
    },
    onChange: (listener) => void listeners.push(listener),
  };
  return story;

  function rememberBoxes({ response, server, operationId }: Exchange): void {
    if (operationId !== 'get_item') return;
    const images = valueAt(response?.json, 'data', 'images');
    for (const image of Array.isArray(images) ? images : []) {
      const annotations = valueAt(image, 'annotations');
      if (!Array.isArray(annotations)) continue;
      const byModel = annotations.filter((box) => valueAt(box, 'model_id') !== null);
      boxes.set(
        `${server} ${String(valueAt(image, 'image_id'))}`,
        byModel.map((box) => ({
          x_min: valueAt(box, 'x_min'),
          x_max: valueAt(box, 'x_max'),
          y_min: valueAt(box, 'y_min'),
          y_max: valueAt(box, 'y_max'),
        })),
      );
    }
  }
}

/** What was read in the sandbox is known as long as the tab lives, in both languages. */
function readItems(): string[] {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey) ?? '[]') as string[];
  } catch {
    return []; // storage is switched off
  }
}

function keepReadItems(read: readonly string[]): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(read));
  } catch {
    // as above
  }
}
