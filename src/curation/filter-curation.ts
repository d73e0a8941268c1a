import type { Curation, Decision } from '../seeds/curation.ts';

/** The decisions that pass, by topic. */
export function filterCuration(curation: Curation, passes: (decision: Decision) => boolean): Curation {
  return {
    same: curation.same.filter(passes),
    kinds: curation.kinds.filter(passes),
    mentions: curation.mentions.filter(passes),
    relations: curation.relations.filter(passes),
    tasks: curation.tasks.filter(passes),
    targets: curation.targets.filter(passes),
    projects: curation.projects.filter(passes),
    'names-en': curation['names-en'].filter(passes),
  };
}
