import type { ApolloServer } from '@apollo/server';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { knowledgeKeeper } from './answers/knowledge-keeper.ts';
import { buildInUse } from './build-in-use.ts';
import { makeContext, type Context } from './context.ts';
import { allowOrigins } from './http/allow-origins.ts';
import { answerGraphql } from './http/answer-graphql.ts';
import { health } from './http/health.ts';
import { inTurn } from './http/in-turn.ts';
import { keepAnswers } from './http/keep-answers.ts';
import type { Metrics } from './http/metrics.ts';
import { logRequest } from './http/log-request.ts';
import { pages } from './http/pages.ts';
import { giveRequestId } from './http/request-id.ts';
import { requireToken } from './http/require-token.ts';
import { sendError } from './http/send-error.ts';
import { theRecord, watchRequests, type EndedRequest } from './http/watch-requests.ts';
import { limitShape } from './limits/limit-shape.ts';
import { refuseNesting } from './limits/refuse-nesting.ts';
import type { ServerParts } from './start-server.ts';
import type { Tracing } from './tracing/tracing.ts';
import type { TrustedDocuments } from './trusted/parse-trusted-documents.ts';
import { trustDocuments } from './trusted/trust-documents.ts';

export interface AppParts extends ServerParts {
  readonly apollo: ApolloServer<Context>;
  readonly log: Logger;
  readonly metrics: Metrics | undefined;
  readonly tracing: Tracing | undefined;
  readonly trusted: TrustedDocuments | undefined;
}

/** What answers at each address. */
export function expressApp({
  apollo,
  store,
  statements,
  settings,
  log,
  metrics,
  tracing,
  trusted,
}: AppParts): Express {
  const currentBuild = buildInUse(store);
  const keeper = knowledgeKeeper(currentBuild);
  const { limits } = settings;
  const logEnd = logRequest(log, settings);
  const onEnd = (ended: EndedRequest): void => {
    logEnd(ended);
    metrics?.count(ended);
  };
  const kept = settings.cache ? keepAnswers(currentBuild, answerBytes) : undefined;
  const app = express().disable('x-powered-by').set('etag', 'strong');
  // First, since the router tries its addresses in order.
  app.use(
    '/graphql',
    inTurn(
      giveRequestId,
      allowOrigins(settings.corsOrigins),
      watchRequests({ milliseconds: limits.milliseconds, onEnd, tracing }),
      requireToken(settings.tokens),
      express.json({ limit: limits.bytes, type: jsonTypes, verify: refuseNesting(limits) }),
      emptyBody,
      askAgain,
      trustDocuments(trusted),
      limitShape(limits),
      ...(kept ? [kept.answer] : []),
      answerGraphql({
        apollo,
        contextOf: (response) => makeContext({ record: theRecord(response), store, statements, keeper }),
        onAnswer: (response, text) => kept?.keep(response, text),
      }),
    ),
  );
  app.use(giveRequestId);
  app.use('/health', health(store));
  if (metrics) app.use('/metrics', requireToken(settings.tokens), metrics.router);
  app.use(pages(settings));
  app.use(sendError(log));
  return app;
}

const jsonTypes = ['application/json', 'application/graphql+json'];

/** Some twenty thousand pages with their evidence. */
const answerBytes = 64 * 1024 * 1024;

/** Apollo wants a body even where a request has none. */
const emptyBody: RequestHandler = (request, _response, next) => {
  request.body ??= {};
  next();
};

/** What a GET answered may be kept, but is asked for again with its ETag: the answer is 304 while the graph is the same. */
const askAgain: RequestHandler = (request, response, next) => {
  response.setHeader('cache-control', request.method === 'GET' ? 'no-cache' : 'no-store');
  next();
};
