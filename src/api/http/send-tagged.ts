import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Sends an answer with its ETag (RFC 9110); where the caller has that answer already, only that it is the same: 304. */
export function sendTagged(request: IncomingMessage, response: ServerResponse, text: string): void {
  const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  response.setHeader('etag', tag);
  if (response.statusCode !== 200 || !isKept(request, tag)) return void response.end(text);
  response.statusCode = 304;
  response.removeHeader('content-type');
  response.end();
}

/** `If-None-Match: "a", W/"b"`, and the caller does not ask for a fresh answer whatever it has. */
function isKept({ headers }: IncomingMessage, tag: string): boolean {
  const { 'if-none-match': kept = '', 'cache-control': control = '' } = headers;
  if (/\bno-cache\b/i.test(control)) return false;
  return kept.trim() === '*' || kept.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
}
