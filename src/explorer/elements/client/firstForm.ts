import { markOperationLinks, operationIds } from '../../page/operations.ts';
import { operationOf } from '../../routes.ts';
import { createContractStore } from './contractStore.ts';
import { type TypedBefore, watchForms } from './typedBefore.ts';

/** The forms that are in the page before Elements. */
export interface FirstForms {
  before: TypedBefore;
  /** The operation that is shown now. */
  readonly shown: string;
  /** The form of the operation that is shown now, or an empty place for it. From then on it stays. */
  take(): HTMLElement;
}

declare global {
  var explorerFirstForms: FirstForms;
}

/*
 * Small, and before all other scripts: from here on nothing is lost that a reader does in a form. Until here the page itself has shown the form of the
 * address; where the address changes without a navigation, or names no operation, it needs to be told.
 */
const place = document.querySelector<HTMLElement>('.explorer-elements');
const forms = [...(place?.querySelectorAll<HTMLElement>('.first-form') ?? [])];
if (place && forms[0]) {
  const before = watchForms(place);
  const [first] = forms;
  markOperationLinks();
  const ids = operationIds();
  const { parts = '', partSize } = place.dataset;
  globalThis.explorerContract = createContractStore(parts, Number(partSize), ids);
  const shownOperation = (): string => {
    const operation = operationOf(location.hash) ?? '';
    return ids.includes(operation) ? operation : (first.dataset['operation'] ?? '');
  };
  // Early: Elements needs it. If it does not come, Elements asks again, and says so.
  globalThis.explorerContract.load(shownOperation()).catch(() => undefined);
  const show = (): HTMLElement => {
    const operation = shownOperation();
    const shown = forms.find((form) => form.dataset['operation'] === operation) ?? addPlace(operation);
    for (const form of forms) form.hidden = form !== shown;
    return shown;
  };
  /** Forms of a large contract are not all in the page. */
  const addPlace = (operation: string): HTMLElement => {
    const added = document.createElement('div');
    added.className = 'first-form';
    added.dataset['operation'] = operation;
    added.ariaBusy = 'true';
    place.append(added);
    forms.push(added);
    return added;
  };
  // When it is loaded, the page would go to the element that its address names, and take the focus from the field that somebody types in.
  for (const form of forms) form.removeAttribute('id');
  show();
  addEventListener('hashchange', show);
  globalThis.explorerFirstForms = {
    before,
    get shown() {
      return shownOperation();
    },
    take() {
      removeEventListener('hashchange', show);
      const shown = show();
      for (const form of forms) if (form !== shown) form.remove();
      shown.classList.remove('first-form');
      return shown;
    },
  };
}
