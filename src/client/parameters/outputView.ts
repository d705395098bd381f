import { shownFor } from '../../sdk/choice.ts';
import { copyText } from '../copyText.ts';
import { element } from '../dom.ts';
import { fill } from './fill.ts';
import type { FormAlgorithm, FormTexts, ParameterForms } from './formData.ts';
import { type Change, fillTemplate, overridesJson } from './outputs.ts';

/** `override_params` as JSON, and the samples with the reader's values. */
export interface OutputView {
  element: HTMLElement;
  /** @param faulty how many values are not allowed; while there are some, there is nothing to copy */
  show(changes: readonly Change[], faulty: number): void;
}

/** @param id of the form, unique on the page */
export function createOutputView(id: string, algorithm: FormAlgorithm, forms: ParameterForms): OutputView {
  const { texts, templates } = forms;
  const root = document.documentElement;
  const present = templates.map((template) => template.id);
  const json = createCode(texts, texts.json);
  const samples = templates.map((template) => {
    const shown = shownFor(template.id, present);
    const isChosen = shown.includes(root.dataset['sdk'] ?? '');
    const [tabId, panelId] = [`tab-${id}-${template.id}`, `sample-${id}-${template.id}`];
    const code = createCode(texts, template.label);
    return {
      template,
      code,
      tab: element(
        'button',
        {
          ...{ type: 'button', role: 'tab', id: tabId, 'aria-controls': panelId },
          ...{ 'aria-selected': String(isChosen), tabindex: isChosen ? '0' : '-1' },
          'data-sdk-tab': shown.join(' '),
        },
        template.label,
      ),
      panel: element(
        'div',
        { role: 'tabpanel', id: panelId, 'aria-labelledby': tabId, 'data-sdk-only': shown.join(' ') },
        code.element,
      ),
    };
  });
  const message = element('p', { class: 'nothing' });
  const results = element(
    'div',
    { class: 'results' },
    element('h4', {}, element('code', {}, 'override_params')),
    json.element,
    element('p', {}, texts.ids),
    element('h4', {}, texts.samples),
    element('div', { role: 'tablist', 'aria-label': texts.samples }, ...samples.map(({ tab }) => tab)),
    ...samples.map(({ panel }) => panel),
    element('p', {}, element('a', { href: forms.samplesAddress }, texts.continues)),
  );
  return {
    element: element('div', { class: 'outputs' }, message, results),
    show(changes, faulty) {
      message.textContent =
        faulty > 0 ? fill(texts.faulty, { count: faulty }) : changes.length === 0 ? texts.unchanged : '';
      results.hidden = message.textContent !== '';
      if (results.hidden) return;
      json.show(overridesJson(changes));
      for (const { template, code } of samples) code.show(fillTemplate(template, algorithm.code, changes));
    },
  };
}

/** Code with a button that copies it. */
function createCode(
  { copy, copied }: FormTexts,
  label: string,
): {
  element: HTMLElement;
  show: (text: string) => void;
} {
  const code = element('code');
  const said = element('span', { class: 'sr-only', role: 'status' });
  const button = element('button', { type: 'button', 'aria-label': `${copy}: ${label}` }, copy);
  button.addEventListener('click', () => {
    void copyText(code.textContent).then(() => {
      button.textContent = said.textContent = copied;
      setTimeout(() => {
        button.textContent = copy;
        said.textContent = '';
      }, 1500);
    });
  });
  return {
    element: element(
      'div',
      { class: 'code' },
      // What scrolls has to be reached by keyboard.
      element('pre', { tabindex: '0', role: 'region', 'aria-label': label }, code),
      button,
      said,
    ),
    show: (text) => (code.textContent = text),
  };
}
