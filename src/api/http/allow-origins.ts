import type { Handler } from './handler.ts';

/** Lets pages of these origins ask and read the answer (CORS); of any other origin the browser keeps it from the page. */
export function allowOrigins(origins: readonly string[]): Handler {
  return (request, response, next) => {
    if (origins.length === 0) return next();
    response.setHeader('vary', 'Origin');
    const { origin } = request.headers;
    if (origin === undefined || !origins.includes(origin)) return next();
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-expose-headers', 'x-request-id');
    if (request.method !== 'OPTIONS') return next();
    response.setHeader('access-control-allow-methods', 'GET, POST');
    response.setHeader(
      'access-control-allow-headers',
      'content-type, apollo-require-preflight, authorization',
    );
    response.setHeader('access-control-max-age', '600');
    response.writeHead(204).end();
  };
}
