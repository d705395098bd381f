import { copyText } from '../../../client/copyText.ts';
import { announce } from '../announce.ts';
import { button } from '../../../client/dom.ts';
import { settings } from '../settings.ts';

/** A button that copies a text, and says so. */
export function copyButton(
  label: string,
  text: () => string,
  attributes: Record<string, string> = {},
): HTMLButtonElement {
  const made = button(label, () => copyFrom(made, text()), { ...attributes, class: 'explorer-copy' });
  return made;
}

/** Copies a text for the reader who has pressed a button. */
export function copyFrom(pressed: HTMLElement, text: string): void {
  void copyText(text).then(() => {
    announce(settings().strings.sandboxCopied);
    pressed.classList.add('copied');
    setTimeout(() => pressed.classList.remove('copied'), 1500);
  });
}
