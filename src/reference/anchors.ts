/**
 * The id of a property's row.
 *
 * @param prefix what the list is: `property`, `request`, `response-200`
 * @param path of the property: `data.summary.title`
 * @returns `response-200-data-summary-title`
 */
export function anchorOf(prefix: string, path: string): string {
  return `${prefix}-${path.replaceAll('.', '-').replaceAll('*', 'any')}`;
}
