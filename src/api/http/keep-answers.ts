import type { Request, RequestHandler } from 'express';
import { boundedMap } from '../bounded-map.ts';
import type { RequestRecord } from '../request-record.ts';
import { theRecord } from './watch-requests.ts';

/** An answer as it went out, with what its request's record said of the operation. */
interface KeptAnswer extends Pick<RequestRecord, 'operation' | 'cost'> {
  readonly build: string;
  readonly type: string;
  readonly text: string;
}

/**
 * Answers what was asked before in the same words and with the same variables from memory, while the build in
 * use is the same. Errors are not kept, nor what a GET asked, which has its ETag.
 */
export function keepAnswers(buildInUse: () => Promise<string | undefined>, bytes: number): RequestHandler {
  const answers = boundedMap<KeptAnswer>(bytes);
  return async (request, response, next) => {
    const key = keyOf(request);
    const build = key === undefined ? undefined : await buildInUse();
    if (key === undefined || build === undefined) return next();
    const record = theRecord(response);
    const kept = answers.get(key);
    if (kept?.build === build) {
      note(record, kept);
      response.status(200).setHeader('content-type', kept.type);
      response.end(kept.text);
      return;
    }
    const send = response.send.bind(response);
    response.send = (text: unknown) => {
      if (typeof text === 'string' && response.statusCode === 200 && record.codes.length === 0) {
        const type = String(response.getHeader('content-type'));
        const { operation, cost } = record;
        const answer = { build, type, text, ...(operation && { operation }), ...(cost && { cost }) };
        answers.set(key, answer, 2 * (key.length + text.length));
      }
      return send(text);
    };
    next();
  };
}

function note(record: RequestRecord, { operation, cost }: KeptAnswer): void {
  record.kept.hits++;
  if (operation !== undefined) record.operation = operation;
  if (cost !== undefined) record.cost = cost;
}

/** Everything that an answer depends on; only of what no page elsewhere can send unasked. */
function keyOf({ method, headers, body }: Request): string | undefined {
  const { accept = '', 'content-type': type = '' } = headers;
  const isKept = method === 'POST' && /^application\/(?:graphql\+)?json\b/i.test(type);
  return isKept ? `${accept}\n${JSON.stringify(body)}` : undefined;
}
