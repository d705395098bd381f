type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a reader does with forms before Elements has taken one over. */
export interface TypedBefore {
  /** Does it again, for Elements to hear of it, and stops listening. */
  repeat(form: HTMLElement): void;
}

/**
 * Remembers what is typed and chosen in forms that no script answers yet; that “Send” was pressed, the page itself notes at the form.
 *
 * @param place holds the forms as they came in the page; what has been typed into them already is found too
 */
export function watchForms(place: HTMLElement): TypedBefore {
  const values = new Map<Field, string>();
  const files = new Map<HTMLElement, FileList>();
  const remember = (field: EventTarget | null): void => {
    if (field instanceof HTMLInputElement && field.type === 'file') {
      const form = formOf(field);
      if (form && field.files?.length) files.set(form, field.files);
    } else if (isField(field)) values.set(field, field.value);
  };
  for (const field of place.querySelectorAll('input, textarea, select'))
    if (!isUntouched(field)) remember(field);
  const onInput = ({ target }: Event): void => remember(target);
  const events = ['input', 'change'] as const;
  for (const type of events) place.addEventListener(type, onInput, true);

  return {
    repeat(form) {
      for (const type of events) place.removeEventListener(type, onInput, true);
      for (const [field, value] of values) if (form.contains(field)) repeatValue(field, value);
      const chosen = files.get(form);
      const input = form.querySelector<HTMLInputElement>('input[type="file"]');
      if (chosen && input) {
        input.files = chosen;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }
      // The page notes it from its first frame on, before this script has come.
      const isPressed = form.dataset['pressed'] !== undefined;
      delete form.dataset['pressed'];
      if (isPressed) setTimeout(() => form.querySelector<HTMLElement>('.SendButtonHolder button')?.click()); // when Elements has heard of the rest
    },
  };
}

function formOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>('[data-operation]');
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
  const isList = field instanceof HTMLSelectElement;
  const caret = isList ? undefined : ([field.selectionStart, field.selectionEnd] as const);
  if (!isList) field.value = field.defaultValue;
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {};
  set?.call(field, value);
  field.dispatchEvent(new Event(isList ? 'change' : 'input', { bubbles: true }));
  if (caret && document.activeElement === field) (field as HTMLInputElement).setSelectionRange(...caret);
}
