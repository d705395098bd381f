import { api } from './login.ts';

// t(:sampleBox)
const box = { x_min: 212, x_max: 268, y_min: 140, y_max: 171, notes: 'scratch' };
const { data, error } = await api.POST('/v1/image/{image_id}/annotation', {
  params: { path: { image_id: 1027 } },
  body: { annotations: [box] },
});
if (error) throw new Error(error.errors.title);
console.log(data.data.status);
