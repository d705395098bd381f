import { describe, expect, it } from 'vitest';
import { marks } from '../../src/i18n/marks.ts';
import type { Message, Messages } from '../../src/i18n/messages.ts';
import { argumentsOf, createTranslator } from '../../src/i18n/translate.ts';

const texts: Record<string, Record<string, string>> = {
  en: {
    both: 'Both',
    onlyEnglish: 'Only\n\n- English',
    count: '{{number}} items',
    html: '<b>{{x}}</b>',
    'a.dotted': 'Dotted',
    'a:b': 'Colon',
    bytes: 'at most {{limit, number}} bytes',
    images_one: 'One image',
    images_other: '{{count, number}} images',
    files_one: 'One file',
    files_other: 'Many files',
    boxes_one: '{{count}} box',
    boxes_other: '{{count}} boxes',
  },
  ja: {
    both: '両方',
    count: '{{number}}件',
    html: '<b>{{x}}</b>',
    'a.dotted': '点',
    images_other: '画像{{count, number}}枚',
  },
};

function messagesOf(given: Record<string, Record<string, string>>): Messages {
  const toMap = (language: string): Map<string, Message> =>
    new Map(
      Object.entries(given[language] ?? {}).map(([key, text]) => [
        key,
        { key, text, file: 'f.yaml', line: 1 },
      ]),
    );
  const languages = Object.keys(given);
  return {
    languages,
    byLanguage: new Map(languages.map((language) => [language, toMap(language)])),
    problems: [],
  };
}

/** Made anew for each test: a mutant of what is made with it is seen by none of them otherwise. */
const makeTranslator = () =>
  createTranslator(messagesOf(texts), { stale: new Map([['ja', new Set(['both'])]]) });

describe('createTranslator', () => {
  const { fallback, stale } = marks;
  const cases: [language: string, key: string, args: Record<string, unknown>, want: string][] = [
    ['en', 'both', {}, 'Both'],
    ['ja', 'both', {}, `${stale.open}両方${stale.close}`],
    ['ja', 'count', { number: 3 }, '3件'],
    ['ja', 'a.dotted', {}, '点'],
    ['en', 'a:b', {}, 'Colon'],
    ['en', 'bytes', { limit: 20000000 }, 'at most 20,000,000 bytes'],
    ['en', 'bytes', { limit: '20000000' }, 'at most 20,000,000 bytes'],
    ['en', 'images', { count: 1 }, 'One image'],
    ['en', 'images', { count: '1' }, 'One image'],
    ['en', 'images', { count: 0 }, '0 images'],
    ['en', 'images', { count: '12345' }, '12,345 images'],
    ['ja', 'images', { count: 1 }, '画像1枚'],
    ['ja', 'images', { count: 12345 }, '画像12,345枚'],
    ['ja', 'boxes', { count: 1 }, `${fallback.open}1 box${fallback.close}`],
    ['en', 'html', { x: '<i>&' }, '<b><i>&</b>'],
    [
      'ja',
      'onlyEnglish',
      {},
      `${fallback.open}Only${fallback.close}\n\n- ${fallback.open}English${fallback.close}`,
    ],
  ];
  it.each(cases)('%s %s %j', (language, key, args, want) =>
    expect(makeTranslator().in(language)(key, args)).toBe(want),
  );

  it('wraps every message in the pseudo-locale', () => {
    const pseudo = createTranslator(messagesOf(texts), { pseudo: true });
    expect(pseudo.in('ja')('count', { number: 1 })).toBe('⟦1件⟧');
    expect(pseudo.in('ja')('onlyEnglish')).toBe('⟦Only⟧\n\n- ⟦English⟧');
  });

  it.each([
    ['nowhere', {}, /unknown message key “nowhere”; add it to locales\/en\//],
    ['count', {}, /“count” wants the argument number/],
    ['files', {}, /“files” wants the argument count/],
    ['images', {}, /“images” wants the argument count/],
    ['images', { count: '1x' }, /“images” has plural forms; its argument count must be a number, not “1x”/],
    ['boxes', { count: '' }, /“boxes” has plural forms; its argument count must be a number, not “”/],
    ['both', { x: 1 }, /“both” has no place for the argument x/],
  ])('rejects %s %j', (key, args, message) =>
    expect(() => makeTranslator().in('ja')(key, args)).toThrow(message),
  );
});

it.each([
  ['none', []],
  ['{{a}} and {{ b }} and {{- c}}', ['a', 'b', 'c']],
  ['{{a}} {{a}}', ['a']],
  ['{{a, number}} {{ b, number(minimumFractionDigits: 2) }}', ['a', 'b']],
])('argumentsOf %s', (text, want) => expect([...argumentsOf(text)]).toEqual(want));

describe('template', () => {
  const { fallback, stale } = marks;
  const inside = ({ open, close }: { open: string; close: string }, text: string) => `${open}${text}${close}`;
  it.each<[language: string, key: string, want: Record<string, string>]>([
    ['en', 'images', { one: 'One image', other: '{{count, number}} images' }],
    ['ja', 'images', { other: '画像{{count, number}}枚' }],
    ['en', 'count', { other: '{{number}} items' }],
    ['ja', 'both', { other: inside(stale, '両方') }],
    ['ja', 'boxes', { one: inside(fallback, '{{count}} box'), other: inside(fallback, '{{count}} boxes') }],
  ])('in %s %s has the forms %j', (language, key, want) =>
    expect(makeTranslator().template(language, key)).toEqual(want),
  );

  it('rejects a key that nobody knows', () =>
    expect(() => makeTranslator().template('ja', 'nothing')).toThrow(
      'unknown message key “nothing”; add it to locales/en/',
    ));
});

describe('a count that came as text', () => {
  it.each([
    ['1', '1 box'],
    ['2', '2 boxes'],
    ['1.5', '1.5 boxes'],
    ['12.25', '12.25 boxes'],
    ['1.0', '1 box'],
  ])('%s gives “%s”', (count, want) => expect(makeTranslator().in('en')('boxes', { count })).toBe(want));
});
