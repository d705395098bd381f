import type { OperationFacts } from './settings.ts';

/**
 * The operation of a request.
 *
 * @param path what follows the server's address, with or without a query
 * @returns its id; undefined if the contract has none there
 */
export function operationOfRequest(
  method: string,
  path: string,
  operations: Readonly<Record<string, Pick<OperationFacts, 'method' | 'path'>>>,
): string | undefined {
  const [plain = ''] = path.split('?');
  const parts = plain.split('/');
  const fits = (template: string): boolean => {
    const wanted = template.split('/');
    return (
      wanted.length === parts.length && wanted.every((part, at) => part.startsWith('{') || part === parts[at])
    );
  };
  return Object.entries(operations).find(
    ([, operation]) => operation.method.toUpperCase() === method.toUpperCase() && fits(operation.path),
  )?.[0];
}
