/*
 * The form that one sees. Before Elements has taken over, the page has the form of every operation, and shows one of them.
 */

/** The first element of the shown form that fits a selector. */
export function inForm<Found extends Element = HTMLElement>(selector: string): Found | null {
  return shownOperationPart()?.querySelector<Found>(selector) ?? null;
}

/** All elements of the shown form that fit a selector. */
export function allInForm<Found extends Element = HTMLElement>(selector: string): Found[] {
  return [...(shownOperationPart()?.querySelectorAll<Found>(selector) ?? [])];
}

/** The operation whose form is shown. */
export function shownOperation(): string {
  return inForm('explorer-form-top')?.getAttribute('operation') ?? '';
}

function shownOperationPart(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('.explorer-elements .HttpOperation')].find((operation) =>
    operation.checkVisibility(),
  );
}
