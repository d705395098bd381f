// run: client=other-client
// --- shown from here ---
import { readFileSync } from 'node:fs';
import { api } from './login.ts';

const { data, error } = await api.POST('/v1/license', {
  body: { license: 'license.key' },
  bodySerializer({ license }) {
    const form = new FormData();
    form.set('license', new File([readFileSync(license)], license));
    return form;
  },
});
if (error) throw new Error(error.errors.title);
console.log(data.data.customer_id, data.data.status);
