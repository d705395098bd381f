type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a reader does with a form before Elements has taken it over. */
export interface TypedBefore {
  /** Does it again, for Elements to hear of it, and stops listening. */
  repeat(form: HTMLElement): void;
}

/**
 * Remembers what is typed, chosen and pressed in a form that no script answers yet.
 *
 * @param form as it came in the page; what has been typed into it already is found too
 */
export function watchForm(form: HTMLElement): TypedBefore {
  const values = new Map<Field, string>();
  let files: FileList | null = null;
  let sent = false;
  const remember = (field: EventTarget | null): void => {
    if (field instanceof HTMLInputElement && field.type === 'file')
      files = field.files?.length ? field.files : files;
    else if (isField(field)) values.set(field, field.value);
  };
  for (const field of form.querySelectorAll('input, textarea, select'))
    if (!isUntouched(field)) remember(field);
  const onInput = ({ target }: Event): void => remember(target);
  const onClick = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('.SendButtonHolder button')) sent = true;
  };
  form.addEventListener('input', onInput, true);
  form.addEventListener('change', onInput, true);
  form.addEventListener('click', onClick, true);

  return {
    repeat(taken) {
      form.removeEventListener('input', onInput, true);
      form.removeEventListener('change', onInput, true);
      form.removeEventListener('click', onClick, true);
      for (const [field, value] of values) repeatValue(field, value);
      const fileInput = taken.querySelector<HTMLInputElement>('input[type="file"]');
      if (files && fileInput) {
        fileInput.files = files;
        fileInput.dispatchEvent(new Event('change', { bubbles: true }));
      }
      if (sent) setTimeout(() => taken.querySelector<HTMLElement>('.SendButtonHolder button')?.click());
    },
  };
}

function isField(target: EventTarget | null): target is Field {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}

function isUntouched(field: Element): boolean {
  if (field instanceof HTMLSelectElement)
    return [...field.options].every(({ selected, defaultSelected }) => selected === defaultSelected);
  if (field instanceof HTMLInputElement && field.type === 'file') return field.files?.length === 0;
  return !isField(field) || field.value === (field as HTMLInputElement).defaultValue;
}

/** React hears only of values that differ from the one that it set itself: it watches the property of the element, not that of its class. */
function repeatValue(field: Field, value: string): void {
  const caret =
    field instanceof HTMLSelectElement ? undefined : ([field.selectionStart, field.selectionEnd] as const);
  if (!(field instanceof HTMLSelectElement)) field.value = field.defaultValue;
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {};
  set?.call(field, value);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  if (caret && document.activeElement === field) (field as HTMLInputElement).setSelectionRange(...caret);
}
