/** Where the explorer shows an operation: Elements' own routes, in the fragment of the page's address. */
export function operationHash(operationId: string): string {
  return `#/operations/${operationId}`;
}

/** The operation that a fragment names, if it is one. */
export function operationOf(hash: string): string | undefined {
  return /^#\/operations\/([\w-]+)\/?(?:\?.*)?$/.exec(hash)?.[1];
}
