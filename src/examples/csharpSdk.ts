/**
 * Whether a C# sample uses the vendor's SDK, or goes on from one that does. The SDK is not available to this project: only its interface is known, so
 * such samples are compiled against a stub of it and never run.
 *
 * @param source the whole file, preamble included
 */
export function usesVendorSdk(source: string): boolean {
  return /^using HacarusVisualInspectionApi\b|^\/\/ continues: .*\binitialization\b/m.test(source);
}
