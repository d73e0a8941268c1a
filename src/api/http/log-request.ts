import type { Logger } from 'pino';
import type { EndedRequest } from './watch-requests.ts';

/** Writes a line for a request that has ended; its variables, which may name people, only where they are wanted. */
export function logRequest(log: Logger, { logVariables }: { readonly logVariables: boolean }) {
  return ({ record, status, milliseconds, isAnswered }: EndedRequest): void => {
    const { id, operation, variables, cost, statements, rows, storeMs, codes } = record;
    const line = {
      requestId: id,
      operation,
      status,
      ms: rounded(milliseconds),
      storeMs: rounded(storeMs),
      statements,
      rows,
      cost,
      ...(codes.length > 0 && { errors: [...new Set(codes)] }),
      ...(!isAnswered && { gone: true }),
      ...(logVariables && { variables }),
    };
    log.info(line, 'request');
  };
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
