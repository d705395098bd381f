import { readSource } from '../i18n/site.ts';
import type { AlgorithmData } from './data.ts';
import { algorithmsFile, readAlgorithms } from './read.ts';

let shared: AlgorithmData | undefined;

/** This project's algorithms, read once per process. */
export function siteAlgorithms(): AlgorithmData {
  return (shared ??= readAlgorithms(readSource(algorithmsFile)));
}
