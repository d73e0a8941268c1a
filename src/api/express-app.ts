import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { health } from './http/health.ts';
import type { Metrics } from './http/metrics.ts';
import { pages } from './http/pages.ts';
import { giveRequestId } from './http/request-id.ts';
import { requireToken } from './http/require-token.ts';
import { sendError } from './http/send-error.ts';
import type { ServerParts } from './start-server.ts';

export interface AppParts extends Pick<ServerParts, 'store' | 'settings'> {
  readonly log: Logger;
  readonly metrics: Metrics | undefined;
}

/** What answers at each address but /graphql. */
export function expressApp({ store, settings, log, metrics }: AppParts): Express {
  const app = express().disable('x-powered-by').set('etag', 'strong');
  app.use(giveRequestId);
  app.use('/health', health(store));
  if (metrics) app.use('/metrics', requireToken(settings.tokens), metrics.router);
  app.use(pages(settings));
  app.use(sendError(log));
  return app;
}
