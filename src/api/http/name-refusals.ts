import type { RequestHandler } from 'express';
import { z } from 'zod';
import { requestIdOf } from './request-id.ts';
import { theRecord } from './watch-requests.ts';

/** Puts the request's id into what Apollo refuses before it looks at the operation: a query that is no text, a request without the mark of a preflight. */
export const nameRefusals: RequestHandler = (_request, response, next) => {
  const send = response.send.bind(response);
  response.send = (text: unknown) => {
    const { codes } = theRecord(response);
    const isUnnamed = response.statusCode >= 400 && codes.length === 0 && isRefusal(text);
    return send(isUnnamed ? named(text, { codes, requestId: requestIdOf(response) }) : text);
  };
  next();
};

/** Apollo answers nothing else with such a status; an error page would go out as it is. */
function isRefusal(text: unknown): text is string {
  return typeof text === 'string' && text.startsWith('{"errors":');
}

const refusal = z.object({
  errors: z.array(z.looseObject({ extensions: z.looseObject({ code: z.string() }) })),
});

function named(text: string, { codes, requestId }: { codes: string[]; requestId: string }): string {
  const { errors } = refusal.parse(JSON.parse(text));
  codes.push(...errors.map(({ extensions }) => extensions.code));
  const withId = errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));
  return `${JSON.stringify({ errors: withId })}\n`;
}
