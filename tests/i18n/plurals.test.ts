import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/i18n/messages.ts';
import { askedKey, messageFor, messagesFor, pluralCategories, sourceOf } from '../../src/i18n/plurals.ts';

const keys = ['images_one', 'images_other', 'schema', 'schema_other', 'day_one'];
const messages = new Map(
  keys.map((key): [string, Message] => [key, { key, text: key, file: 'f.yaml', line: 1 }]),
);

describe('plural forms', () => {
  it.each([
    ['en', ['one', 'other']],
    ['ja', ['other']],
    ['pl', ['few', 'many', 'one', 'other']],
  ])('of %s are %j', (language, want) => expect([...pluralCategories(language)].sort()).toEqual(want));

  it.each([
    ['images_one', 'images'],
    ['images_other', 'images'],
    // `schema` is a message of its own, so `schema_other` is one too: a property with the name “other”.
    ['schema_other', 'schema_other'],
    // No form for all other numbers: not a plural.
    ['day_one', 'day_one'],
    ['schema', 'schema'],
  ])('%s is asked for by %s', (key, want) => expect(askedKey(key, messages)).toBe(want));

  it('are all that a key asks for', () => {
    expect(messagesFor('images', messages).map(({ key }) => key)).toEqual(['images_one', 'images_other']);
    expect(messagesFor('schema', messages).map(({ key }) => key)).toEqual(['schema']);
    expect(messagesFor('nothing', messages)).toEqual([]);
  });

  it.each([
    [1, 'en', 'images_one'],
    [2, 'en', 'images_other'],
    [1, 'ja', 'images_other'],
    [2, 'pl', 'images_other'],
  ])('the one for %i in %s', (count, language, want) =>
    expect(messageFor('images', count, language, messages)?.key).toBe(want),
  );

  it('that English does not have belong to its form for all others', () => {
    expect(sourceOf('images_few', messages)?.key).toBe('images_other');
    expect(sourceOf('schema', messages)?.key).toBe('schema');
    expect(sourceOf('nothing_few', messages)).toBeUndefined();
  });
});
