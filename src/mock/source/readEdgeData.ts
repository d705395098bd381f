import { siteTranslator } from '../../i18n/siteTranslator.ts';
import type { MockData } from '../core/mockData.ts';
import { mockData } from './readMockData.ts';

/** What a mock is made from that people share: the mock's data, and what it says to those who ask too often. */
export interface EdgeData {
  data: MockData;
  /** language → title of the error */
  tooMany: Record<string, string>;
}

/**
 * Reads it, as one value that can be written as JSON.
 *
 * @throws {ProblemsError} if a source cannot be read
 */
export function edgeData(): EdgeData {
  const data = mockData();
  const tooMany = Object.keys(data.texts).map((language) => [
    language,
    siteTranslator().in(language)('edgeTooManyRequests'),
  ]);
  return { data, tooMany: Object.fromEntries(tooMany) as EdgeData['tooMany'] };
}
