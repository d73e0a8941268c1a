import { createHash, timingSafeEqual } from 'node:crypto';
import { apiError } from '../errors.ts';
import type { Handler } from './handler.ts';

/** Lets through who names one of these tokens: `Authorization: Bearer …`. Anybody, where there is none. */
export function requireToken(tokens: readonly string[]): Handler {
  const known = tokens.map(digest);
  return (request, response, next) => {
    if (known.length === 0) return next();
    const [, given] = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '') ?? [];
    if (given !== undefined && isAmong(known, digest(given))) return next();
    response.setHeader('www-authenticate', 'Bearer');
    return next(
      apiError(
        'UNAUTHENTICATED',
        'This server asks for a token. Send the header Authorization: Bearer TOKEN.',
      ),
    );
  };
}

/** Digests are all equally long, and each is compared to its end: how long it takes tells nothing of the tokens. */
function isAmong(known: readonly Buffer[], given: Buffer): boolean {
  return known.filter((each) => timingSafeEqual(each, given)).length > 0;
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
