import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTerms } from '../../src/checks/terms.ts';
import { readTerms } from '../../src/i18n/termList.ts';
import type { Messages } from '../../src/i18n/messages.ts';

const terms = readTerms(join(import.meta.dirname, '../..'));

/** What the term list of this project says of one message. */
function findings(language: string, text: string, key = 'key', file = 'a.yaml'): string[] {
  const message = { key, text, file, line: 1 };
  const messages = { byLanguage: new Map([[language, new Map([[key, message]])]]) } as unknown as Messages;
  return checkTerms(messages, terms).map((problem) => problem.message);
}

describe('the term list', () => {
  it.each([
    ['en', 'The answer contains a token.', 'response'],
    ['en', 'The server answered.', 'response'],
    ['en', 'The server refuses the request.', 'reject'],
    ['en', 'Enter the server address.', 'base URL'],
    ['en', 'The address of your server.', 'base URL'],
    ['en', 'The id of the item.', 'ID'],
    ['en', 'The ids of the items.', 'ID'],
    ['en', 'You have to log in.', 'must'],
    ['en', 'It returns at once.', 'asynchronously; returns immediately'],
    ['en', 'Where the picture lies (URL).', 'URL of'],
    ['en', 'A label that a person set.', 'user'],
    ['en', 'A name for people.', 'user'],
    ['en', 'Send the file in a form.', '`multipart/form-data` field'],
    ['en', 'Get all items', 'List items, List models, List jobs'],
    ['en', 'Predict items', 'run a prediction on items'],
    ['en', 'The token is not valid.', 'invalid'],
    ['en', 'The detection accuracy in percent.', 'confidence'],
    ['en', 'Run against the mock of the API.', 'sandbox'],
    ['en', 'The model overlooked a defect.', 'missed defect'],
    ['ja', '検出の確度', '信頼度'],
    ['ja', '欠陥を見落とします。', '欠陥の見逃し'],
    ['ja', '欠陥を検知します。', '検出'],
    ['ja', '検知領域が大きすぎます。検知した数', '検出'],
    ['ja', 'プレートのくぼみ', '打痕'],
    ['ja', '担当者が付けたラベル', 'ユーザー'],
    ['ja', '部品ごとに検査します。', '製品'],
    ['ja', 'ステーションの名前', '検査装置'],
    ['ja', 'パラメータを送信します。', 'パラメーター'],
    ['ja', 'ブラウザで開きます。', 'ブラウザー'],
    ['ja', '人が付けたラベル', 'ユーザー'],
    ['ja', '誰も付けていません。', 'ユーザー'],
    ['ja', '自分のサーバーを使います。', 'お使いの'],
    ['ja', 'お客様ごとに異なります。', 'お使いの'],
    ['ja', 'サーバーのアドレスを指定します。', 'ベースURL'],
    ['ja', 'しきい値を上げます。', '閾値'],
    ['ja', 'フォームの項目です。', '`multipart/form-data`のフィールド'],
    ['ja', 'トークンが正しくありません。', '無効な'],
    ['ja', '製品の写真を検査します。', '画像'],
    ['ja', '計算方法は非公開。', '公開されていない'],
    ['ja', '終了したジョブ', '完了'],
    ['ja', 'ジョブは終了しました。', '完了'],
    ['ja', '使えるモデルがありません。', '使用できるモデル'],
    ['ja', '使用可能なモデルがありません。', '使用できるモデル'],
    ['ja', 'OpenAPI文書', 'API定義'],
    ['ja', '本サイトの推奨', 'このサイト、このプロジェクト'],
    ['ja', '本プロジェクト', 'このサイト、このプロジェクト'],
    ['ja', 'サンドボックスサーバー', 'サンドボックスのサーバー'],
    ['ja', '以後のリクエスト', '以降'],
    ['ja', '修正したあとの判定', '修正後'],
    ['ja', '学習中でなくなるまで', '`creating`以外になるまで'],
  ])('%s: “%s” is to say “%s”', (language, text, word) => {
    expect(findings(language, text).join('\n')).toContain(`write “${word}” instead of`);
  });

  it.each([
    ['en', 'Client id and secret mismatch'],
    ['en', 'You do not have access to one or more item ids provided'],
    ['en', 'The `id` of `item_ids` in item_id!'],
    ['en', 'The ID and the IDs; client-id; a valid token; a video; at the address of the page.'],
    ['en', 'EXIF tags of a photograph, in free form. It is invalid. Each item is predicted.'],
    ['en', 'The model predicts whether an item is OK.'],
    ['en', 'The sandbox on your computer (npm run mock), a simulation.'],
    ['en', '[Log in](/methods/answer/) at {{id}}.'],
    ['ja', 'パラメーター、ブラウザー、サーバー、フォルダー、ヘッダー、ワーカー、ユーザー、コンピューター'],
    ['ja', '個人情報、検査担当者が付けたラベル、プラットフォーム、フォームデータ、1人の検査担当者'],
    [
      'ja',
      '最小の検知サイズ、検知領域の異常度の閾値、ワークステーション、サンドボックス、アップロードします。',
    ],
    ['ja', '処理を終了します。ジョブの完了時刻'],
    ['ja', 'OpenAPIの形式で記述したAPI定義。日本サイト。あとで確認します。前後'],
  ])('%s: lets “%s” pass', (language, text) => {
    expect(findings(language, text)).toEqual([]);
  });

  it('wants noun phrases in the reference only', () => {
    expect(findings('ja', 'モデルのIDです。', 'schemaModel_model_id')).toHaveLength(1);
    expect(findings('ja', 'モデルのID（UUID）。', 'schemaModel_model_id')).toEqual([]);
    expect(findings('ja', 'モデルのIDです。', 'trainMessage')).toEqual([]);
  });
});

it.each(['locales/en/search.yaml', 'locales/en/searchWordings.yaml'])(
  '%s holds what readers type',
  (file) => {
    expect(findings('en', 'The server answered.', 'key', file)).toEqual([]);
  },
);

it('the dialog of the search is read', () => {
  expect(findings('en', 'The server answered.', 'key', 'locales/en/searchDialog.yaml')).not.toEqual([]);
});
