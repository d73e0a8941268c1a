import { badInput } from '../errors.ts';

/** Checks a number that bounds a question: "maxHops must be 1 to 6, not 9." */
export function bounded(name: string, value: number, most: number): number {
  if (value >= 1 && value <= most) return value;
  throw badInput(`${name} must be 1 to ${most}, not ${value}.`);
}
