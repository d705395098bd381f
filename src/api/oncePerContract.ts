import type { Contract } from './contract.ts';

/**
 * Makes a function that derives something from a contract remember it for as long as the contract is there: pages ask for the same lists
 * again and again, and building would grow with the square of the contract.
 *
 * @param derive computes it; nobody may change what it returns
 */
export function oncePerContract<Derived>(
  derive: (contract: Contract) => Derived,
): (contract: Contract) => Derived {
  const known = new WeakMap<Contract, { derived: Derived }>();
  return (contract) => {
    const found = known.get(contract) ?? { derived: derive(contract) };
    known.set(contract, found);
    return found.derived;
  };
}
