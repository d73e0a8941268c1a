import { fileURLToPath } from 'node:url';

/** The project's own documents. */
export const seedDocuments = fileURLToPath(new URL('../../seeds/documents/', import.meta.url));

/** What a person decided of them. */
export const seedCuration = fileURLToPath(new URL('../../seeds/curation/', import.meta.url));

/** Background facts with their sources. */
export const referenceFolder = fileURLToPath(new URL('../../seeds/reference/', import.meta.url));
