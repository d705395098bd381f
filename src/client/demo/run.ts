import { drawBox } from '../drawBox.ts';
import { chosenPlate } from './chosenPlate.ts';
import type { DemoTexts } from './demo.ts';
import { inspect, type Verdict } from './inspect.ts';
import { openSandbox } from './openSandbox.ts';

/** Inspects the plate that is chosen in the form, and shows each step as it happens. It does not throw: what went wrong is shown. */
export async function run(form: HTMLFormElement): Promise<void> {
  const { base = '/', script = '', language = 'en' } = form.dataset;
  const texts = JSON.parse(form.dataset['texts'] ?? '{}') as DemoTexts;
  const plate = `${chosenPlate(form)}.png`;
  const view = prepareView(form, `${base}samples/${plate}`);
  const started = performance.now();
  try {
    const [sandbox, picture] = await Promise.all([openSandbox(script), fetch(`${base}samples/${plate}`)]);
    if (!picture.ok) throw new Error(`${plate}: status ${picture.status}`);
    const file = new File([await picture.blob()], plate, { type: 'image/png' });
    const verdict = await inspect(file, { sandbox, api: `${base}api`, language, onStep: view.step });
    const milliseconds = Math.round(performance.now() - started).toLocaleString(language);
    view.show(verdict, texts, milliseconds);
  } catch (error) {
    view.fail(texts.failed.replace('{reason}', error instanceof Error ? error.message : String(error)));
  }
}

interface View {
  /** Marks the steps before this one as done, and this one as under way. */
  step: (index: number) => void;
  show: (verdict: Verdict, texts: DemoTexts, milliseconds: string) => void;
  fail: (text: string) => void;
}

function prepareView(form: HTMLFormElement, picture: string): View {
  const part = (selector: string): Element => {
    const element = form.querySelector(selector);
    if (!element) throw new Error(`the demo has no ${selector}`);
    return element;
  };
  const [frame, boxes, verdict] = [part('.picture'), part('svg'), part('.verdict')];
  const steps = [...form.querySelectorAll('li')];
  const step = (index: number): void => {
    for (const [position, item] of steps.entries()) {
      item.toggleAttribute('data-done', position < index);
      if (position === index) item.setAttribute('aria-current', 'step');
      else item.removeAttribute('aria-current');
    }
  };
  boxes.replaceChildren();
  verdict.replaceChildren();
  frame.querySelector('img')?.remove();
  frame.prepend(pictureOf(form, picture));
  step(0);
  return {
    step,
    show: (found, texts, milliseconds) => {
      step(steps.length);
      boxes.replaceChildren(...found.boxes.map(drawnBox));
      const name = document.createElement('strong');
      name.textContent = texts[found.label];
      const facts = [
        texts.confidence.replace('{percent}', String(found.confidence)),
        texts.defects.replace('{count}', String(found.boxes.length)),
        texts.time.replace('{milliseconds}', milliseconds),
      ].map((text) => {
        const fact = document.createElement('span');
        fact.textContent = text;
        return fact;
      });
      verdict.replaceChildren(name, ...facts);
      verdict.scrollIntoView({ block: 'nearest' });
    },
    fail: (text) => {
      verdict.textContent = text;
    },
  };
}

/** The chosen plate in full, described as its thumbnail is. */
function pictureOf(form: HTMLFormElement, address: string): HTMLImageElement {
  const image = new Image(320, 240);
  image.alt = form.querySelector<HTMLImageElement>('label:has(:checked) img')?.alt ?? '';
  image.src = address;
  return image;
}

/** A box that the style sheet draws bit by bit: its outline counts as 1 long. */
function drawnBox(box: Verdict['boxes'][number]): SVGRectElement {
  const rect = drawBox(box);
  rect.setAttribute('pathLength', '1');
  return rect;
}
