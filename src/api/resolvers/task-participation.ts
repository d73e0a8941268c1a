import type { TaskParticipationResolvers } from '../generated.ts';
import { firstEvidenceOf } from '../loaders/evidence-of.ts';

/** What a part in a task answers. */
export const taskParticipation: TaskParticipationResolvers = {
  evidence: ({ id }, _args, { loaders }) => firstEvidenceOf(id, loaders),
};
