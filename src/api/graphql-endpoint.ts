import type { IncomingMessage, RequestListener } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { Logger } from 'pino';
import type { KnowledgeKeeper } from './answers/knowledge-keeper.ts';
import { makeContext, type Context } from './context.ts';
import { allowOrigins } from './http/allow-origins.ts';
import { answerGraphql } from './http/answer-graphql.ts';
import type { Handler } from './http/handler.ts';
import { inTurn } from './http/in-turn.ts';
import { keepAnswers } from './http/keep-answers.ts';
import type { Metrics } from './http/metrics.ts';
import { logRequest } from './http/log-request.ts';
import { readBody } from './http/read-body.ts';
import { giveRequestId } from './http/request-id.ts';
import { requireToken } from './http/require-token.ts';
import { sendError } from './http/send-error.ts';
import { theRecord, watchRequests, type EndedRequest } from './http/watch-requests.ts';
import { limitShape } from './limits/limit-shape.ts';
import type { ServerParts } from './start-server.ts';
import type { Tracing } from './tracing/tracing.ts';
import type { TrustedDocuments } from './trusted/parse-trusted-documents.ts';
import { trustDocuments } from './trusted/trust-documents.ts';

export interface EndpointParts extends ServerParts {
  readonly apollo: ApolloServer<Context>;
  readonly log: Logger;
  readonly metrics: Metrics | undefined;
  readonly tracing: Tracing | undefined;
  readonly trusted: TrustedDocuments | undefined;
  readonly currentBuild: () => Promise<string | undefined>;
  readonly keeper: KnowledgeKeeper;
}

/** What answers at /graphql: plain handlers of Node's own requests, since Express would cost as much as the rest of HTTP. */
export function graphqlEndpoint(parts: EndpointParts): RequestListener {
  const answer = answering(parts);
  const fail = sendError(parts.log);
  return (request, response) =>
    answer(request, response, (error) => fail(error, request, response, () => response.destroy()));
}

/** Whether this is asked of /graphql. */
export function isGraphql({ url = '' }: IncomingMessage): boolean {
  return /^\/graphql(?:[/?]|$)/i.test(url);
}

function answering({ apollo, store, statements, settings, ...parts }: EndpointParts): Handler {
  const { currentBuild, keeper } = parts;
  const { limits } = settings;
  const kept = settings.cache ? keepAnswers(currentBuild, answerBytes) : undefined;
  return inTurn(
    giveRequestId,
    allowOrigins(settings.corsOrigins),
    watchRequests({
      milliseconds: limits.milliseconds,
      onEnd: telling(settings, parts),
      tracing: parts.tracing,
    }),
    requireToken(settings.tokens),
    readBody(limits),
    emptyBody,
    askAgain,
    trustDocuments(parts.trusted),
    limitShape(limits),
    ...(kept ? [kept.answer] : []),
    answerGraphql({
      apollo,
      contextOf: (response) => makeContext({ record: theRecord(response), store, statements, keeper }),
      onAnswer: (response, text) => kept?.keep(response, text),
    }),
  );
}

/** Some twenty thousand pages with their evidence. */
const answerBytes = 64 * 1024 * 1024;

function telling(
  settings: ServerParts['settings'],
  { log, metrics }: Pick<EndpointParts, 'log' | 'metrics'>,
) {
  const logEnd = logRequest(log, settings);
  return (ended: EndedRequest): void => {
    logEnd(ended);
    metrics?.count(ended);
  };
}

/** Apollo wants a body even where a request has none. */
const emptyBody: Handler = (request, _response, next) => {
  request.body ??= {};
  next();
};

/** What a GET answered may be kept, but is asked for again with its ETag: the answer is 304 while the graph is the same. */
const askAgain: Handler = (request, response, next) => {
  response.setHeader('cache-control', request.method === 'GET' ? 'no-cache' : 'no-store');
  next();
};
