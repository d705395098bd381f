/* Stands for urijs: what Elements asks of it about a server's address. */

/**
 * @param address absolute, or relative to the page
 * @throws {TypeError} if it is no address
 */
export default function URI(address: string): {
  is(kind: 'relative'): boolean;
  absoluteTo(base: string): URL;
  toString(): string;
} {
  const isAbsolute = URL.canParse(address);
  new URL(address, location.href);
  return {
    is: () => !isAbsolute,
    absoluteTo: (base) => new URL(address, base),
    toString: () => address,
  };
}
