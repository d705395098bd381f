/**
 * Whether a Python sample uses the vendor's SDK: it is run with a stand-in here, since the SDK is not available to this project.
 *
 * @param source the whole file, preamble included
 */
export function usesPythonSdk(source: string): boolean {
  return source.includes('import VisualInspectionSDK');
}
