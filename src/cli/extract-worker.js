// A thread starts without the loader that the command line runs TypeScript with.
import { register } from 'tsx/esm/api';

register();
export const { extractBatch } = await import('./extract-batch.ts');
