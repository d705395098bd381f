/** The file name of the plate that is chosen in the form. */
export function chosenPlate(form: HTMLFormElement): string {
  const plate = new FormData(form).get('plate');
  return typeof plate === 'string' ? plate : '';
}
