import { element } from '../../../client/dom.ts';
import { settings } from '../settings.ts';
import { fieldControl, readFields } from './formFields.ts';
import { shownOperation } from './shownForm.ts';

/** Says beside `good` that it is missing as soon as an upload is one for training: nobody has published which label its items get then. */
export function startLabelNote(main: HTMLElement): void {
  const update = (): void => {
    const { training, good } = shownOperation() === 'upload_item' ? readFields() : {};
    const place = fieldControl('good')?.closest('.ParameterGrid > div');
    const isMissing = training === 'true' && good === undefined;
    const shown = document.querySelector('.explorer-label-note');
    if (isMissing && shown && place?.contains(shown)) return;
    shown?.remove();
    if (isMissing)
      place?.append(
        element(
          'p',
          { class: 'explorer-label-note explorer-caution', role: 'status' },
          settings().strings.guideLabelMissing,
        ),
      );
  };
  // Elements draws the form anew after its values have changed.
  const later = (): void => void setTimeout(update, 50);
  for (const type of ['input', 'change']) main.addEventListener(type, later);
  addEventListener('hashchange', later);
}
