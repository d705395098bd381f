// throws: No match for item_id!
// --- shown from here ---
import { api } from '../typescript/login.ts';

const { error } = await api.GET('/v1/item/{item_id}', {
  params: { path: { item_id: 'plate-new-99' } },
});
if (error) throw new Error(error.errors?.title);
