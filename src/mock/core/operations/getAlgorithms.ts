import { ApiError } from '../apiError.ts';
import type { Operation } from '../operation.ts';

export const getAlgorithms: Operation<'get_algorithms'> = async ({ client, language }, { data }) => {
  if (!client.has_algorithms || data.algorithms.list.length === 0) throw new ApiError('NoAlgorithms');
  const inLanguage = (texts: Record<string, string>): string =>
    texts[language] ?? texts[data.defaultLanguage] ?? '';
  return {
    data: data.algorithms.list.map(({ algorithm_id, name, parameters }) => ({
      algorithm_id,
      name: inLanguage(name),
      parameters: parameters.map(({ algorithm_parameter_id, data_type, display_name, value }) => ({
        algorithm_parameter_id,
        data_type,
        display_name: inLanguage(display_name),
        value,
      })),
    })),
  };
};
