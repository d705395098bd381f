import type { Operation } from '../operation.ts';

export const getVersion: Operation<'get_version'> = async (_, { data }) => ({ data: data.version });
