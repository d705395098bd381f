/** The mark that the style sheet puts before the name of an operation in a side bar: short, so that all fit one column. */
export function methodAttribute(method: string): { 'data-method': string } {
  return { 'data-method': method.toUpperCase().replace('DELETE', 'DEL') };
}
