/*
 * Edits of samples last as long as the tab. Where the browser allows pages no storage, merely to name `sessionStorage` throws: there they last as
 * long as the page.
 */
const key = (name: string): string => `edit:${name}`;

/** The edit of a sample that this tab has. */
export function keptEdit(name: string): string | undefined {
  try {
    return sessionStorage.getItem(key(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps an edit for this tab; undefined forgets it. */
export function keepEdit(name: string, text: string | undefined): void {
  try {
    if (text === undefined) sessionStorage.removeItem(key(name));
    else sessionStorage.setItem(key(name), text);
  } catch {
    // The page still has it.
  }
}
