import { element } from '../dom.ts';
import { drawBox } from '../drawBox.ts';
import { fill } from './fill.ts';
import type { ParameterForms } from './formData.ts';
import type { Simulation } from './simulation.ts';

/** The picture with what the simulation finds on it. */
export interface PictureView {
  element: HTMLElement;
  /** The file name of the chosen picture. */
  chosen(): string;
  choose(file: string): void;
  /** Inspects the chosen picture. It does not throw: what went wrong is shown. */
  inspect(parameters: Readonly<Record<string, string>>): Promise<void>;
}

/**
 * @param id of the form, unique on the page
 * @param address of the folder of the sample pictures
 * @param onChoice called when the reader chose another picture
 */
export function createPictureView(
  id: string,
  { texts, plates }: ParameterForms,
  simulation: Simulation,
  address: string,
  onChoice: () => void,
): PictureView {
  const select = element(
    'select',
    { id: `${id}-picture` },
    ...plates.map(({ file, name }) => element('option', { value: file }, name)),
  );
  const image = element('img', { width: '320', height: '240' });
  const boxes = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  boxes.setAttribute('aria-hidden', 'true');
  const verdict = element('p', { class: 'verdict', role: 'status' });
  const showPicture = (): void => {
    image.src = address + select.value;
    image.alt = plates.find(({ file }) => file === select.value)?.alt ?? '';
  };
  select.addEventListener('change', () => {
    showPicture();
    onChoice();
  });
  showPicture();
  let latest = 0;
  return {
    element: element(
      'div',
      { class: 'view' },
      element('div', { class: 'choice' }, element('label', { for: `${id}-picture` }, texts.plate), select),
      element('div', { class: 'watch' }, element('div', { class: 'picture' }, image, boxes), verdict),
      element('p', { class: 'simulated' }, texts.simulated),
    ),
    chosen: () => select.value,
    choose(file) {
      if (!plates.some((plate) => plate.file === file)) return;
      select.value = file;
      showPicture();
    },
    async inspect(parameters) {
      const turn = (latest += 1);
      try {
        const found = await simulation.inspect(select.value, parameters);
        if (turn !== latest) return;
        boxes.setAttribute('viewBox', `0 0 ${found.width} ${found.height}`);
        boxes.replaceChildren(...found.boxes.map(drawBox));
        verdict.replaceChildren(
          element('strong', {}, found.label === 'OK' ? texts.ok : texts.ng),
          element('span', {}, fill(texts.defects, { count: found.boxes.length })),
          element('span', {}, fill(texts.confidence, { percent: found.accuracy })),
        );
      } catch (error) {
        boxes.replaceChildren();
        verdict.textContent = error instanceof Error ? error.message : String(error);
      }
    },
  };
}
