import type { QueryLimits } from './query-limits.ts';

/**
 * Says what of a request's values is over the limits, which writing or comparing them would stumble over: "A list in it has
 * 12000 values; 1000 is the most."
 */
export function checkValues(request: unknown, limits: QueryLimits): string | undefined {
  // The request itself and its variables are two levels.
  return check(request, limits.nesting + 2, limits);
}

function check(value: unknown, levels: number, limits: QueryLimits): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (levels === 0) return `Values in it are nested more than ${limits.nesting} deep.`;
  const values: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  if (values.length > limits.listValues)
    return `A list in it has ${values.length} values; ${limits.listValues} is the most.`;
  for (const each of values) {
    const problem = check(each, levels - 1, limits);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
