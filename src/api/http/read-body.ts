import express from 'express';
import type { QueryLimits } from '../limits/query-limits.ts';
import { refuseNesting } from '../limits/refuse-nesting.ts';
import { apiError } from '../errors.ts';
import type { GraphqlRequest, Handler } from './handler.ts';

/**
 * Reads a body of JSON. One as most programs send it, plain and with its length said before, is read here, at a third of what
 * Express's own reader costs; that gets the others: compressed ones, other charsets, those too long.
 */
export function readBody(limits: QueryLimits): Handler {
  const verify = refuseNesting(limits);
  const readOther = express.json({ limit: limits.bytes, type: jsonTypes, verify });
  return (request, response, next) => {
    if (!isPlain(request, limits.bytes)) return readOther(request, response, next);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      try {
        const body = Buffer.concat(chunks);
        verify(request, response, body);
        request.body = objectIn(body.toString());
      } catch (error) {
        return next(error);
      }
      return next();
    });
  };
}

const jsonTypes = ['application/json', 'application/graphql+json'];

function isPlain({ headers }: GraphqlRequest, mostBytes: number): boolean {
  const { 'content-type': type = '', 'content-length': length, 'content-encoding': encoding } = headers;
  return plainType.test(type) && encoding === undefined && Number(length) <= mostBytes;
}

const plainType = /^application\/(?:graphql\+)?json(?:; ?charset=utf-8)?$/i;

/** An object or a list, as every request to GraphQL is; nothing counts as an empty one. */
function objectIn(json: string): unknown {
  if (json === '') return {};
  const value = parsed(json);
  if (typeof value === 'object' && value !== null) return value;
  throw apiError('BAD_REQUEST', 'The request is not readable JSON.');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
