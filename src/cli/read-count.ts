import { InvalidArgumentError } from 'commander';

/** Takes a whole number that is not negative from the command line. */
export function readCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('A whole number is wanted.');
  return Number(value);
}
