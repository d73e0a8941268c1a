import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';
import type { ApiSettings } from '../api-settings.ts';

const folder = fileURLToPath(new URL('../pages/', import.meta.url));

/** The pages, all from own files: `/` runs the key question, `/graphiql` is the workbench, unless introspection is off. */
export function pages({ introspection }: ApiSettings): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.setHeader('content-security-policy', contentSecurityPolicy);
    next();
  });
  router.get('/', (_request, response) => response.sendFile('start.html', { root: folder }));
  router.get('/pages/start.js', (_request, response) => response.sendFile('start.js', { root: folder }));
  if (introspection) {
    router.get('/graphiql', (_request, response) => response.sendFile('graphiql.html', { root: folder }));
    router.use('/pages/graphiql', express.static(`${folder}graphiql`, { index: false, maxAge: '1d' }));
  }
  return router;
}

/** Nothing from elsewhere; GraphiQL writes its styles and fonts into the page. */
const contentSecurityPolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; frame-ancestors 'none'";
