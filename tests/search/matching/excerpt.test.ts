import { describe, expect, test } from 'vitest';
import { excerptOf, proseOf, type Sought, type Wanted } from '../../../src/search/matching/excerpt.ts';
import { mark } from '../../../src/search/matching/mark.ts';

/** The text with brackets around what is marked. */
function shown(text: string, words: string[]): string {
  return mark(text, words)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');
}

/** What a query of some words seeks. */
function sought(typed: string[], others: string[] = [], weight = 1): Sought[] {
  return typed.map((word) => ({ typed: [word], others, weight }));
}

describe('marks whole words', () => {
  test.each([
    ['a training, trained', ['train'], 'a [training], [trained]'],
    ['No sentence of untrained', ['train'], 'No sentence of untrained'],
    ['閾値は大きい。しない。', ['閾値'], '[閾値]は大きい。しない。'],
    ['しきい値です。ていません。', ['し'], 'しきい値です。ていません。'],
    ['学習をもう一度', ['再学習'], '[学習]をもう一度'],
    ['サーバーの名前', ['サーバ'], '[サーバー]の名前'],
    ['item_id and id', ['item_id'], '[item_id] and id'],
    ['a model', ['a', 'model'], 'a [model]'],
    ['EXIFの向き', ['画像の向き'], 'EXIFの[向き]'],
    ['サンドボックスのバッチ', ['ウェブフック', 'バッチサイズ'], 'サンドボックスの[バッチ]'],
  ])('%s', (text, words, want) => {
    expect(shown(text, words)).toBe(want);
  });
});

describe('the excerpt', () => {
  const long = `${'Nothing about it. '.repeat(20)}Here is the threshold. ${'And more. '.repeat(20)}`;

  test('is the line that says most', () => {
    expect(excerptOf('First line here\nA threshold of a model\nmodel', ['threshold', 'model'])).toBe(
      'A threshold of a model',
    );
  });
  test('is a sentence rather than a label', () => {
    expect(excerptOf('403 Forbidden\nOutput\nThere is no active license.', ['403'])).toBe(
      'There is no active license.',
    );
    expect(excerptOf('概要\n有効なライセンスがありません。', ['概要'])).toBe(
      '有効なライセンスがありません。',
    );
    expect(excerptOf('Output', [])).toBe('Output');
  });
  test('is the first line if none says anything', () => {
    expect(excerptOf('First line\nSecond line', ['other'])).toBe('First line');
  });
  test('is about what was typed rather than about another word for it', () => {
    const text = 'Get the NuGet package of the SDK with the manager.\npip install visual_inspection';
    const words = ['install', 'package', 'sdk', 'nuget'];
    expect(excerptOf(text, words)).toMatch(/NuGet/);
    expect(excerptOf(text, [...words, 'pip'], { sought: sought(['pip', 'install'], ['package']) })).toMatch(
      /^pip/,
    );
  });
  test('of a long line has the word in it, and is cut between words', () => {
    const excerpt = excerptOf(long, ['threshold']);
    expect(excerpt).toMatch(/^… .*threshold.* …$/);
    expect(excerpt.length).toBeLessThan(180);
    expect(excerpt).not.toMatch(/^… (?!\w+\b)/);
  });

  test('is a sentence with a number for who asks how long', () => {
    const text =
      'Send the token in this header with every other request.\nA token expires. It lives 2,592,000 seconds.\nStatus 401 of a token.';
    expect(excerptOf(text, ['token'])).toMatch(/header/);
    expect(excerptOf(text, ['token'], { asksAmount: true })).toMatch(/2,592,000/);
  });
  test('is no sentence that only leads elsewhere', () => {
    const text = 'For the defects and anomalies, see the other page.\nThe model inspects the item.';
    expect(
      excerptOf(text, [], {
        sought: sought(['flaw'], ['defect', 'anomaly']),
        referring: /(?<!\w)see(?!\w)/i,
      }),
    ).toBe('The model inspects the item.');
    expect(excerptOf('For the defects, see the other page.', ['defect'], { referring: /see/ })).toBe(
      'For the defects, see the other page.',
    );
  });
  test('of a row begins with its head, whatever stands in the last cell', () => {
    const row = `How many? Not published. · ${'A long cell. '.repeat(14)} · In the sandbox, one image.`;
    expect(excerptOf(row, ['sandbox'])).toMatch(/^How many\? Not published\./);
  });
  test('says one word that was typed rather than many others', () => {
    const text = 'A certificate, a secret, a proxy and a connection.\nThe name is not known: ENOTFOUND.';
    const words = ['certificate', 'secret', 'proxy', 'connection', 'enotfound'];
    expect(excerptOf(text, words, { sought: sought(['enotfound'], words.slice(0, -1)) })).toMatch(
      /ENOTFOUND/,
    );
  });
  test('is the row that speaks of the word again and again, not the one that has many other words', () => {
    const rows = [
      'CERTIFICATE_VERIFY_FAILED · The certificate cannot be verified, or a proxy inspects TLS. · Trust the certificate.',
      '407 Proxy Authentication Required · A proxy is required. · Set the proxy.',
    ].join('\n');
    const words = ['proxy', 'certificate'];
    const wanted = { sought: sought(['proxy'], ['certificate', 'tls']) };
    expect(excerptOf(rows, words, wanted)).toMatch(
      /^407 Proxy Authentication Required: A proxy is required\./,
    );
  });
  test('takes no part of a word that nobody typed for the word', () => {
    const text = '混み具合の目安になる数です。よく見てください。\nモデルで推論します。';
    expect(excerptOf(text, ['欠陥'], { sought: sought(['傷'], ['不具合']) })).toMatch(/^混み/);
    expect(excerptOf(`概要の文です。\n${text}`, ['欠陥'], { sought: sought(['欠陥'], ['不具合']) })).toBe(
      '概要の文です。',
    );
  });
  test('is about the word that tells what is sought, not about one that stands everywhere', () => {
    const text =
      '撮影：画像ファイルをプログラムからアップロードします。\nアイテムの削除：削除できるのはモデルだけです。';
    const query = [...sought(['画像'], [], 0.5), ...sought(['消し'], ['削除'], 2)];
    expect(excerptOf(text, ['画像'], { sought: query })).toMatch(/^アイテムの削除/);
  });
  test('is the first sentence where no other says enough of the question', () => {
    const text = 'It returns the models.\nThe camera of a station is at the top, says the label.';
    const query = [...sought(['label'], [], 0.3), ...sought(['speed'], [], 2)];
    expect(excerptOf(text, ['label'], { sought: query })).toBe('It returns the models.');
    expect(excerptOf(`npm install package\n${text}`, [], { sought: query })).toBe('It returns the models.');
  });
  test('says what the title above it does not', () => {
    const text =
      'Mean number of defects · models[]\nPosition of a box · x_min, y_min, x_max and y_max of each box';
    const query = [...sought(['defect']), ...sought(['position'])];
    expect(excerptOf(text, [], { title: 'Where the defects are', sought: query })).toMatch(/^Position/);
  });
  test('is of questions the one that says most, though it says little, and none where none says anything', () => {
    const rows = ['How long? Not published. · Ten seconds.', 'Which item? Not published. · The first.'].join(
      '\n',
    );
    const wanted: Wanted = {
      sought: [
        { typed: ['limit'], others: [], weight: 5 },
        { typed: ['item'], others: [], weight: 1 },
      ],
    };
    expect(excerptOf(rows, ['limit', 'item'], wanted)).toMatch(/^Which item\?/);
    expect(excerptOf(rows, ['price'])).toBe('');
  });
  test('is the row whose head says it, not one that mentions it', () => {
    const text =
      'How do images become one item? · Files of the same name do.\nWhat does a second file of the same name do? · It replaces it.';
    expect(excerptOf(text, [], { sought: sought(['duplicate'], ['same name']) })).toMatch(/^What does/);
  });
  test('is not the message that was typed', () => {
    const entry = {
      kind: 'error' as const,
      url: 'errors/#exists',
      title: 'すでに有効',
      names: ['Invalid license!'],
      text: 'すでに有効\n英語：Invalid license!\nライセンスは、すでに有効になっています。',
    };
    expect(proseOf(entry)).toBe('ライセンスは、すでに有効になっています。');
  });
  test('of a long line begins with its sentence', () => {
    const excerpt = excerptOf(`${'Something else entirely. '.repeat(10)}The threshold is 2.0. More of it.`, [
      'threshold',
    ]);
    expect(excerpt).toMatch(/^… .*The threshold is 2\.0\. More of it\.$/);
  });
});
