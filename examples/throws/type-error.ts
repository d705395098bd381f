// throws: type error TS2561
// --- shown from here ---
import { api } from '../typescript/login.ts';

await api.POST('/v1/serve', { body: { item_idz: ['plate-new-01'] } });
