/** The name of the plate, without extension, that is chosen in the form. */
export function chosenPlate(form: HTMLFormElement): string {
  const plate = new FormData(form).get('plate');
  return typeof plate === 'string' ? plate : '';
}
