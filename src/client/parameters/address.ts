/**
 * What a form says, in the query of the page's address: `?try=algo1ai&reconstruct_thresh=4&picture=plate-new-02.png`. It outlives reload and
 * language switch, and can be sent to a colleague.
 */
export interface FormState {
  /** The algorithm whose form is open. */
  algorithm: string;
  picture: string;
  /** Values other than the defaults, by variable. */
  values: Record<string, string>;
}

const [algorithmKey, pictureKey] = ['try', 'picture'];

/** @returns null if the query opens no form */
export function readState(query: string): FormState | null {
  const {
    [algorithmKey]: algorithm,
    [pictureKey]: picture = '',
    ...values
  } = Object.fromEntries(new URLSearchParams(query));
  return algorithm === undefined ? null : { algorithm, picture, values };
}

/** @returns the query with its question mark */
export function writeState({ algorithm, picture, values }: FormState): string {
  const query = new URLSearchParams({ [algorithmKey]: algorithm, ...values });
  if (picture) query.set(pictureKey, picture);
  return `?${query.toString()}`;
}
