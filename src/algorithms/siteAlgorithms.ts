import { readSource } from '../i18n/siteTranslator.ts';
import type { AlgorithmData } from './algorithmData.ts';
import { algorithmsFile, readAlgorithms } from './readAlgorithms.ts';

let shared: AlgorithmData | undefined;

/** This project's algorithms, read once per process. */
export function siteAlgorithms(): AlgorithmData {
  return (shared ??= readAlgorithms(readSource(algorithmsFile)));
}
