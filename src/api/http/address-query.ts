import type { IncomingMessage } from 'node:http';
import { parse, type ParsedUrlQuery } from 'node:querystring';

/** What a request's address says after its question mark. */
export function addressQuery({ url = '' }: IncomingMessage): ParsedUrlQuery {
  const at = url.indexOf('?');
  return at < 0 ? {} : parse(url.slice(at + 1));
}
