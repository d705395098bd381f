import { operationHash, operationOf } from '../../routes.ts';
import { copyFrom } from '../copy/copyButton.ts';
import { fillForm, readForm } from '../form/fillForm.ts';
import { linkedContent, requestLink } from './requestAddress.ts';

/** Follows such addresses, and makes them for the shown form. */
export function startRequestLinks(button: HTMLElement): void {
  const follow = (): void => {
    const content = linkedContent(location.hash);
    const operation = operationOf(location.hash);
    if (!content || !operation) return;
    history.replaceState(null, '', operationHash(operation));
    void fillForm(operation, content).catch((error: unknown) => console.warn(error));
  };
  addEventListener('hashchange', follow);
  follow();
  button.addEventListener('click', () =>
    copyFrom(button, requestLink(new URL(location.href), operationOf(location.hash) ?? '', readForm())),
  );
}
