import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { requestIdOf } from './request-id.ts';
import { theRecord } from './watch-requests.ts';

/** The answer with the request's id in what Apollo refused before it looked at the operation: a query that is no text, a request without the mark of a preflight. */
export function namedRefusal(response: ServerResponse, text: string): string {
  const { codes } = theRecord(response);
  // Apollo answers nothing else with such a status; an error page would go out as it is.
  const isUnnamed = response.statusCode >= 400 && codes.length === 0 && text.startsWith('{"errors":');
  if (!isUnnamed) return text;
  const { errors } = refusal.parse(JSON.parse(text));
  codes.push(...errors.map(({ extensions }) => extensions.code));
  const requestId = requestIdOf(response);
  const withId = errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));
  return `${JSON.stringify({ errors: withId })}\n`;
}

const refusal = z.object({
  errors: z.array(z.looseObject({ extensions: z.looseObject({ code: z.string() }) })),
});
