import { fileURLToPath } from 'node:url';
import express, { Router, type Response } from 'express';
import type { ApiSettings } from '../api-settings.ts';

const folder = fileURLToPath(new URL('../pages/', import.meta.url));
const project = fileURLToPath(new URL('../../../', import.meta.url));

/** The pages, all from own files: `/` runs the key question, `/docs` tells how to ask, `/graphiql` is the workbench, unless introspection is off. */
export function pages({ introspection }: ApiSettings): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.setHeader('content-security-policy', contentSecurityPolicy);
    next();
  });
  router.get('/', (_request, response) => response.sendFile('start.html', { root: folder }));
  router.get('/pages/start.js', (_request, response) => response.sendFile('start.js', { root: folder }));
  router.get('/pages/start.css', (_request, response) => response.sendFile('start.css', { root: folder }));
  router.get('/docs', (_request, response) => sendText(response, 'docs/api.md'));
  if (introspection) {
    router.get('/schema.graphql', (_request, response) => sendText(response, 'schema.graphql'));
    router.get('/graphiql', (_request, response) => response.sendFile('graphiql.html', { root: folder }));
    router.use('/pages/graphiql', express.static(`${folder}graphiql`, { index: false, maxAge: '1d' }));
  }
  return router;
}

/** As text to be read in the browser, which would keep other types as a download. */
function sendText(response: Response, file: string): void {
  response.sendFile(file, { root: project, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

/** Nothing from elsewhere; GraphiQL writes its styles and fonts into the page. */
const contentSecurityPolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; frame-ancestors 'none'";
