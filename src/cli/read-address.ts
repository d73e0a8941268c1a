import { UserError } from '../std/user-error.ts';

/** Where the server listens: `HOST` and `PORT` (0 for any free port). */
export function readAddress(env: Readonly<Record<string, string | undefined>>): {
  readonly host: string;
  readonly port: number;
} {
  const port = env['PORT'] || '4000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UserError(`PORT is "${port}": write a number from 0 to 65535.`);
  }
  return { host: env['HOST'] || '127.0.0.1', port: Number(port) };
}
