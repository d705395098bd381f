import type { ContractPart } from '../../contractParts.ts';

/** What has come of the contract so far. Its parts are files, which are loaded when one of their operations is shown. */
export interface ContractStore {
  readonly contract: ContractPart;
  /**
   * Loads the part that an operation is in.
   *
   * @throws {Error} if it cannot be loaded now; the next call tries again
   */
  load(operationId: string): Promise<void>;
}

declare global {
  var explorerContract: ContractStore;
}

/**
 * @param address of the parts, without number and extension
 * @param size how many operations are in one
 * @param operationIds in the order of the side bar
 */
export function createContractStore(
  address: string,
  size: number,
  operationIds: readonly string[],
): ContractStore {
  const contract: ContractPart = { operations: {}, components: { schemas: {} }, facts: {}, errors: {} };
  const parts = new Map<number, Promise<void>>();
  const fetchPart = async (part: number): Promise<void> => {
    const response = await fetch(`${address}${part}.json`);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    const { operations, components, facts, errors } = (await response.json()) as ContractPart;
    Object.assign(contract.operations, operations);
    Object.assign(contract.components.schemas, components.schemas);
    Object.assign(contract.facts, facts);
    Object.assign(contract.errors, errors);
  };
  return {
    contract,
    load(operationId) {
      const part = Math.floor(Math.max(0, operationIds.indexOf(operationId)) / size);
      const loading = parts.get(part) ?? fetchPart(part);
      parts.set(part, loading);
      loading.catch(() => parts.delete(part));
      return loading;
    },
  };
}
