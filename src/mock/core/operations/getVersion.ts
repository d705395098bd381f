import type { Operation } from '../server.ts';

export const getVersion: Operation = async (_, { data }) => ({ data: data.version });
