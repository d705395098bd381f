import { operationSlug } from './operationSlug.ts';
import { type HttpMethod, httpMethods, type OperationObject } from './contract.ts';
import { oncePerContract } from './oncePerContract.ts';

/** An operation with the place where the contract has it. */
export interface Operation extends OperationObject {
  path: string;
  method: HttpMethod;
  /** The operationId as a path segment: `get-items`. */
  slug: string;
}

/** All operations of a contract, in its order; the same objects each time. */
export const operationsOf = oncePerContract((contract): readonly Operation[] =>
  Object.entries(contract.paths).flatMap(([path, item]) =>
    httpMethods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ ...operation, path, method, slug: operationSlug(operation.operationId) }] : [];
    }),
  ),
);

export { operationSlug };
