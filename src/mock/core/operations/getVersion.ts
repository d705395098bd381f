import type { Operation } from '../operationContext.ts';

export const getVersion: Operation = async (_, { data }) => ({ data: data.version });
