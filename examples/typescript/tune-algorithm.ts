// order: 4
// title: t(:workflowTuneAlgorithm)
// text: t(:workflowTuneAlgorithmMessage)
// --- shown from here ---
import { api } from './login.ts';

const { data: algorithms, error } = await api.GET('/v1/algorithms');
if (error) throw new Error(error.errors.title);

// t(:workflowTuneParameters)
const algorithm = algorithms.data.find(({ algorithm_id }) => algorithm_id === 'AE');
const parameters = algorithm?.parameters ?? [];
for (const { display_name, data_type, value } of parameters)
  console.log(display_name, data_type, value);

// t(:workflowTuneOverride)
const changes = {
  'Reconstruction error threshold': '2.5',
};
const override_params = Object.entries(changes).map(([name, value]) => {
  const parameter = parameters.find(({ display_name }) => display_name === name);
  if (!parameter) throw new Error(`${algorithm?.name} has no parameter “${name}”`);
  return { algorithm_parameter_id: parameter.algorithm_parameter_id, value };
});

const training = await api.POST('/v1/train', {
  body: {
    algorithm_id: 'AE',
    name: 'plates-tuned',
    item_ids: ['plate-ok-01', 'plate-ok-02'],
    override_params,
  },
});
if (training.error) throw new Error(training.error.errors.title);
console.log(training.data.data.name, training.data.data.status);
