import type { Contract, OperationObject } from './contract.ts';

/**
 * Whether an operation needs an access token: none of its security requirements is the empty one, which allows anybody. An operation
 * without `security` has that of the contract.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#security-requirement-object
 */
export function needsToken({ security: own }: OperationObject, contract: Contract): boolean {
  const security = own ?? contract.security ?? [];
  return security.length > 0 && security.every((requirement) => Object.keys(requirement).length > 0);
}
