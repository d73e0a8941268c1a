import type { ServerResponse } from 'node:http';
import { boundedMap } from '../bounded-map.ts';
import type { RequestRecord } from '../request-record.ts';
import type { GraphqlRequest, Handler } from './handler.ts';
import { theRecord } from './watch-requests.ts';

/** An answer as it went out, with what its request's record said of the operation. */
interface KeptAnswer extends Pick<RequestRecord, 'operation' | 'cost'> {
  readonly build: string;
  readonly type: string;
  readonly text: string;
}

export interface KeptAnswers {
  /** Answers from memory what was asked before, and hands on the rest. */
  readonly answer: Handler;
  /** Keeps an answer that goes out. */
  readonly keep: (response: ServerResponse, text: string) => void;
}

/**
 * Answers what was asked before in the same words and with the same variables from memory, while the build in
 * use is the same. Errors are not kept, nor what a GET asked, which has its ETag.
 */
export function keepAnswers(buildInUse: () => Promise<string | undefined>, bytes: number): KeptAnswers {
  const answers = boundedMap<KeptAnswer>(bytes);
  const asked = new WeakMap<ServerResponse, Asked>();
  return {
    answer: async (request, response, next) => {
      const key = keyOf(request);
      const build = key === undefined ? undefined : await buildInUse();
      if (key === undefined || build === undefined) return next();
      const kept = answers.get(key);
      if (kept?.build === build) {
        note(theRecord(response), kept);
        response.setHeader('content-type', kept.type);
        response.end(kept.text);
        return;
      }
      asked.set(response, { key, build });
      next();
    },
    keep: (response, text) => {
      const { codes, operation, cost } = theRecord(response);
      const { key, build } = asked.get(response) ?? {};
      if (key === undefined || build === undefined || response.statusCode !== 200 || codes.length > 0) return;
      const type = String(response.getHeader('content-type'));
      const answer = { build, type, text, ...(operation && { operation }), ...(cost && { cost }) };
      answers.set(key, answer, 2 * (key.length + text.length));
    },
  };
}

/** What a request asked, and of which build. */
interface Asked {
  readonly key: string;
  readonly build: string;
}

function note(record: RequestRecord, { operation, cost }: KeptAnswer): void {
  record.kept.hits++;
  if (operation !== undefined) record.operation = operation;
  if (cost !== undefined) record.cost = cost;
}

/** Everything that an answer depends on; only of what no page elsewhere can send unasked. */
function keyOf({ method, headers, body }: GraphqlRequest): string | undefined {
  const { accept = '', 'content-type': type = '' } = headers;
  const isKept = method === 'POST' && /^application\/(?:graphql\+)?json\b/i.test(type);
  return isKept ? `${accept}\n${JSON.stringify(body)}` : undefined;
}
