import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { element } from '../../client/dom.ts';
import type { CompletionDetails } from '../types/typeProtocol.ts';
import type { RemoteTypes } from './typeClient.ts';

/** After which characters completions are offered unasked: a name, a member, a string, a path. */
const begun = /[\w$.'"/]$/;

/**
 * What may stand at the cursor, by the types.
 *
 * @param name of the sample
 */
export async function complete(
  types: RemoteTypes,
  name: string,
  context: CompletionContext,
): Promise<CompletionResult> {
  const { state, pos, explicit } = context;
  // Not null: who has typed on meanwhile would get nothing, since CodeMirror asks again only after a result that no longer fits.
  const nothing = { from: pos, options: [] };
  if (!explicit && !begun.test(state.sliceDoc(Math.max(0, pos - 1), pos))) return nothing;
  const found = await types.completions(name, state.doc.toString(), pos);
  if (!found) return nothing;
  return {
    from: found.from,
    validFor: /^[\w$/{}-]*$/,
    options: found.options.map(({ label, isNear }): Completion => {
      return { label, boost: isNear ? 50 : 0, info: () => explain(types, name, pos, label) };
    }),
  };
}

/** The type of a name, and what the contract says of it. */
async function explain(
  types: RemoteTypes,
  name: string,
  position: number,
  label: string,
): Promise<Node | null> {
  const details = await types.details(name, position, label);
  return details ? explanation(details) : null;
}

/** What a tooltip says of a name: its type, and the words of the contract, in which code stands between backticks. */
export function explanation({ type, text }: CompletionDetails): HTMLElement {
  const parts = text.split('`').map((part, index) => (index % 2 === 1 ? element('code', {}, part) : part));
  return element('div', { class: 'explanation' }, element('code', {}, type), element('p', {}, ...parts));
}
