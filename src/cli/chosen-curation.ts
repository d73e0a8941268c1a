import { type Curation, noCuration } from '../seeds/curation.ts';
import { readCuration } from '../seeds/read-curation.ts';
import { seedCuration } from './seed-folders.ts';

/** The decisions that `--curation FOLDER` or `--no-curation` choose; neither: those of seeds/curation. */
export function chosenCuration(choice: string | false | undefined): Curation {
  return choice === false ? noCuration : readCuration(choice ?? seedCuration);
}
