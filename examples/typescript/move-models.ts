// order: 6
// title: t(:workflowMoveModels)
// text: t(:workflowMoveModelsMessage)
// run: servers=2
// --- shown from here ---
import { connect } from './initialization.ts';
import { api, logIn } from './login.ts';

// t(:workflowMoveServer)
const other = connect(process.env.HACARUS_OTHER_API_URL ?? 'http://127.0.0.1:4011/api');
const { HACARUS_CLIENT_ID: id, HACARUS_CLIENT_SECRET: secret } = process.env;
await logIn(other, id ?? 'demo-client', secret ?? 'demo-secret');

const { data: models } = await api.GET('/v1/models');
const model_ids = (models?.data ?? []).flatMap(({ model_id, status }) =>
  status === 'active' && model_id ? [model_id] : [],
);
const exported = await api.POST('/v1/export_models', {
  body: { model_ids },
  parseAs: 'blob',
});
if (exported.error) throw new Error(exported.error.errors.title);

// t(:workflowMoveImport)
const form = new FormData();
form.set('models', exported.data, 'models.zip');
const imported = await other.POST('/v1/import_models', {
  body: { models: 'models.zip' },
  bodySerializer: () => form,
});
if (imported.error) throw new Error(imported.error.errors.title);
for (const { name, status } of imported.data.data) console.log(name, status);
