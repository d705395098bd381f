// throws: type error
// --- shown from here ---
import { api } from '../typescript/login.ts';

await api.GET('/v1/itemz');
