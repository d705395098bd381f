import { api } from './initialization.ts';

const { data, error } = await api.POST('/auth/token', {
  body: {
    client_id: process.env.HACARUS_CLIENT_ID ?? 'demo-client',
    client_secret: process.env.HACARUS_CLIENT_SECRET ?? 'demo-secret',
    grant_type: 'client_credentials',
  },
});
if (error) throw new Error(error.errors?.title);
const { access_token, expires } = data.data;

// t(:sampleTokenEverywhere)
api.use({ onRequest: ({ request }) => request.headers.set('Authorization', `Bearer ${access_token}`) });
if (import.meta.main) console.log({ expires });
export { api };
