// order: 8
// title: t(:workflowJapaneseErrors)
// text: t(:workflowJapaneseErrorsMessage)
// --- shown from here ---
import { api } from './login.ts';

for (const language of ['en', 'ja'] as const) {
  const { error } = await api.GET('/v1/item/{item_id}', {
    params: { path: { item_id: 'plate-new-99' }, header: { 'Accept-Language': language } },
  });
  console.log(JSON.stringify(error));
}
