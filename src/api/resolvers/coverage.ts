import type { CoverageResolvers } from '../generated.ts';
import {
  documentsWithoutUnit,
  parksWithoutInstitute,
  targetsLacking,
  tasksWithoutLead,
} from '../loaders/coverage-lists.ts';

/** What is left open. */
export const coverage: CoverageResolvers = {
  tasksWithoutLead: (coverage, args, { loaders }) => tasksWithoutLead(coverage, args, loaders),
  targetsWithoutScope: (coverage, args, { loaders }) =>
    targetsLacking(coverage, { ...args, lacking: 'SCOPE' }, loaders),
  targetsWithoutYear: (coverage, args, { loaders }) =>
    targetsLacking(coverage, { ...args, lacking: 'YEAR' }, loaders),
  targetsWithoutOwner: (coverage, args, { loaders }) =>
    targetsLacking(coverage, { ...args, lacking: 'OWNER' }, loaders),
  parksWithoutInstitute: (coverage, args, { loaders }) => parksWithoutInstitute(coverage, args, loaders),
  documentsWithoutUnit: (coverage, args, { loaders }) => documentsWithoutUnit(coverage, args, loaders),
};
