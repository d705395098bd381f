import { expect, test } from 'vitest';
import type { FoundEntries } from '../../../src/search/matching/found.ts';
import { type ReadQuery } from '../../../src/search/matching/queryUnits.ts';
import { type Question, scoreQuestions } from '../../../src/search/matching/questions.ts';

const query: ReadQuery = {
  units: [{ meaning: 'result', alternatives: [], spellings: [], weak: false }],
  kana: [],
  kinds: new Set(),
  isSentence: true,
  isTrouble: true,
  asksAmount: false,
};
const questions: Question[] = [
  { entry: 0, meanings: { result: 1 } },
  { entry: 1, meanings: { result: 1 }, trouble: true },
  { entry: 2, meanings: { result: 1 }, trouble: true, later: true },
];

function scores(asked: ReadQuery): number[] {
  const found: FoundEntries = new Map();
  scoreQuestions(questions, asked, found);
  return questions.map(({ entry }) => found.get(entry)?.score ?? 0);
}

test('who says that something does not work asks something else than who says it in the same words without', () => {
  const [works = 0, fails = 0] = scores(query);
  expect(works).toBeLessThan(fails / 2);
  const [asWorks = 0, asFails = 0] = scores({ ...query, isTrouble: false });
  expect(asFails).toBeLessThan(asWorks / 2);
});

test('a word alone asks less than a sentence with it', () => {
  const [, sentence = 0] = scores(query);
  const [, word = 0] = scores({ ...query, isSentence: false });
  expect(word).toBeGreaterThan(0);
  expect(word).toBeLessThan(sentence);
});

test('the second place that answers a question comes after the first', () => {
  const [, first = 0, second = 0] = scores(query);
  expect(second).toBeLessThan(first);
});
