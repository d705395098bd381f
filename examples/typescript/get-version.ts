import { api } from './login.ts';

const { data, error } = await api.GET('/auth/app_version');
if (error) throw new Error(error.errors.title);
console.log(data.data);
