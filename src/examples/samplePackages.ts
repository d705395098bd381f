/** The package that samples in TypeScript import, and the one that its types import. */
export const samplePackages = ['openapi-fetch', 'openapi-typescript-helpers'];
