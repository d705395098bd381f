import { api } from './login.ts';

const { data, error } = await api.GET('/v1/workers');
if (error) throw new Error(error.errors.title);

// t(:sampleWorkers)
const { pending, in_progress, done } = data.data;
console.log('pending', pending.length);
console.log('in progress', in_progress.length);
console.log('done', done.length);
