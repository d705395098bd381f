import type { Progress } from '../../../mock/core/progress.ts';
import type { Credentials } from '../credentials.ts';
import { fillForm } from '../form/fillForm.ts';
import { focusForm } from '../form/focusForm.ts';
import type { History } from '../history.ts';
import type { Servers } from '../servers.ts';
import { settings } from '../settings.ts';
import {
  isSameResult,
  learnFrom,
  type ModelResult,
  noFacts,
  sandboxFacts,
  type StoryFacts,
} from './storyFacts.ts';
import { nextStep, type StepAction, type StoryStep } from './storySteps.ts';

/** The story on the chosen server: what is done of it, and what comes next. */
export interface Story {
  readonly facts: StoryFacts;
  /** The sandbox's progress; undefined while it is not known, and on other servers. */
  readonly progress: Progress | undefined;
  readonly next: StoryStep | undefined;
  /** The sandbox has changed. */
  update(progress: Progress): void;
  /** What a step leads to, as things stand. */
  actionOf(step: StoryStep): StepAction;
  /** Shows a step's operation with its form filled in. */
  go(step: StoryStep): Promise<void>;
  onChange(listener: () => void): void;
}

interface StoryParts {
  servers: Servers;
  credentials: Credentials;
  history: History;
}

const storageKey = 'explorer read results';

/** Follows the sandbox's progress and the responses that are seen. */
export function createStory({ servers, credentials, history }: StoryParts): Story {
  const seen = new Map<string, StoryFacts>([[servers.sandbox, { ...noFacts(), read: readResults() }]]);
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
      if (exchange.isSandbox) keepReadResults(facts.read);
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
      const read = factsOf(servers.sandbox).read.filter((result) =>
        current.predictions.some((prediction) => isSameResult(prediction, result)),
      );
      seen.set(servers.sandbox, { ...factsOf(servers.sandbox), read });
      keepReadResults(read);
      tell();
    },
    actionOf: (step) => step.action(story.facts, { isSandbox: servers.isSandbox, ...settings().story }),
    async go(step) {
      const { operation, content } = story.actionOf(step);
      await fillForm(operation, content);
      focusForm();
    },
    onChange: (listener) => void listeners.push(listener),
  };
  return story;
}

/** What was read in the sandbox is known as long as the tab lives, in both languages. */
function readResults(): ModelResult[] {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey) ?? '[]') as ModelResult[];
  } catch {
    return []; // storage is switched off
  }
}

function keepReadResults(read: readonly ModelResult[]): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(read));
  } catch {
    // as above
  }
}
