import { fileURLToPath } from 'node:url';

/** Where the project keeps its Cypher. */
export const cypherFolder = fileURLToPath(new URL('../../cypher/', import.meta.url));
