import { createMemoryStore } from '../../src/mock/core/memoryStore.ts';
import { describeStore } from './storeConformance.ts';

describeStore('the store in memory', createMemoryStore);
