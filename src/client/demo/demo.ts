import { chosenPlate } from './chosenPlate.ts';
import { showPlate } from './showPlate.ts';

/** In the browser: the form of the demo. What inspects is loaded when the reader asks for it. */

/** The words of the demo; `{name}` is filled in. */
export interface DemoTexts {
  OK: string;
  NG: string;
  /** `{percent}` */
  confidence: string;
  /** `{count}` */
  defects: string;
  /** `{milliseconds}` */
  time: string;
  /** `{reason}` */
  failed: string;
}

const form = document.querySelector<HTMLFormElement>('.demo form');

form?.addEventListener('change', () => {
  const code = document.querySelector<HTMLElement>('.demo-code');
  const plates = [...form.querySelectorAll<HTMLInputElement>('[name=plate]')].map(({ value }) => value);
  if (code) showPlate(code, chosenPlate(form), plates);
});
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  if (!button || button.disabled) return;
  button.disabled = true;
  void import('./run.ts').then(({ run }) => run(form)).finally(() => (button.disabled = false));
});
