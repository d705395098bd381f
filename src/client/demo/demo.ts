import { chosenPlate } from './chosenPlate.ts';

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

/** The code beside the form names the chosen plate, also for those who copy it. */
function showPlateInCode(plate: string): void {
  const code = document.querySelector('.demo-code');
  if (!code) return;
  const name = plate.replace(/\.png$/, '');
  const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    text.nodeValue = (text.nodeValue ?? '').replace(/plate-new-\d+/g, name);
  }
  for (const button of code.querySelectorAll<HTMLElement>('[data-code]'))
    button.dataset['code'] = button.dataset['code']?.replace(/plate-new-\d+/g, name);
}

form?.addEventListener('change', () => showPlateInCode(chosenPlate(form)));
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  if (!button || button.disabled) return;
  button.disabled = true;
  void import('./run.ts').then(({ run }) => run(form)).finally(() => (button.disabled = false));
});
