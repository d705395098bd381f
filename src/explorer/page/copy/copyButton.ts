import { copyText } from '../../../client/copyText.ts';
import { announce } from '../announce.ts';
import { button } from '../dom.ts';
import { settings } from '../settings.ts';

/** A button that copies a text, and says so. */
export function copyButton(
  label: string,
  text: () => string,
  attributes: Record<string, string> = {},
): HTMLButtonElement {
  const made = button(
    label,
    () =>
      void copyText(text()).then(() => {
        announce(settings().strings.copied);
        made.classList.add('copied');
        setTimeout(() => made.classList.remove('copied'), 1500);
      }),
    { ...attributes, class: 'explorer-copy' },
  );
  return made;
}
