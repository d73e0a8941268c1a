import { groupBy } from '../../std/group-by.ts';

/** That a unit leads a task, as far as conflicts look at it. */
export interface LeadClaim {
  /** The task's title and id. */
  readonly title: string;
  readonly task: string;
  readonly document: string;
  /** The id of the region whose government issued the document; null where that is not known. */
  readonly region: string | null;
  /** The id of the unit. */
  readonly unit: string;
}

/**
 * Each group of leads of tasks of one title (打造高水平创新载体) in different documents that contradict each other: neither task has all the
 * leads of the other. What governments of different regions say is not compared: 组织领导 stands in every plan.
 */
export function leadConflicts<Claim extends LeadClaim>(
  claims: readonly Claim[],
): readonly (readonly Claim[])[] {
  const byTitle = groupBy(claims, ({ title }) => title);
  return [...byTitle.values()].flatMap((group) => {
    const tasks = [...groupBy(group, ({ task }) => task).values()];
    const disputed = tasks.filter((task) => tasks.some((other) => contradict(task, other)));
    return regionsOf(disputed).map((each) => each.flat());
  });
}

/** The leads of one task. */
type Task<Claim> = readonly Claim[];

/** Those of one region together, each with those of no known region; these alone where no region is known. */
function regionsOf<Claim extends LeadClaim>(
  tasks: readonly Task<Claim>[],
): readonly (readonly Task<Claim>[])[] {
  const known = new Set(tasks.flatMap(([lead]) => lead?.region ?? []));
  if (known.size <= 1) return tasks.length > 0 ? [tasks] : [];
  return [...known].flatMap((region) => {
    const here = tasks.filter(([lead]) => lead?.region == null || lead.region === region);
    const disputed = here.filter((task) => here.some((other) => contradict(task, other)));
    return disputed.some(([lead]) => lead?.region === region) ? [disputed] : [];
  });
}

function contradict(a: Task<LeadClaim>, b: Task<LeadClaim>): boolean {
  const [one, other] = [a[0], b[0]];
  if (one === undefined || other === undefined || one.document === other.document) return false;
  if (one.region !== null && other.region !== null && one.region !== other.region) return false;
  return !holdsAll(a, b) && !holdsAll(b, a);
}

function holdsAll(a: Task<LeadClaim>, b: Task<LeadClaim>): boolean {
  return b.every(({ unit }) => a.some((lead) => lead.unit === unit));
}
