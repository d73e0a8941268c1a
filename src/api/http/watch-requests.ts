import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { StoreError } from '../../store/store-error.ts';
import { newRecord, type RequestRecord } from '../request-record.ts';
import type { Tracing } from '../tracing/tracing.ts';
import type { Handler } from './handler.ts';
import { requestIdOf } from './request-id.ts';

/** A request that has its answer, or whose caller has gone without one. */
export interface EndedRequest {
  readonly record: RequestRecord;
  readonly status: number;
  readonly milliseconds: number;
  readonly isAnswered: boolean;
}

export interface Watch {
  /** After so long a request is given up. */
  readonly milliseconds: number;
  readonly onEnd: (ended: EndedRequest) => void;
  readonly tracing: Tracing | undefined;
}

/** Keeps a record of each request, and gives up what it still reads once it takes too long or its caller has gone. */
export function watchRequests({ milliseconds, onEnd, tracing }: Watch): Handler {
  return (request, response, next) => {
    const begin = performance.now();
    const giveUp = new AbortController();
    // Each statement that is under way listens.
    setMaxListeners(0, giveUp.signal);
    const timer = setTimeout(() => giveUp.abort(tooLate(milliseconds)), milliseconds);
    const record = newRecord(
      requestIdOf(response),
      giveUp.signal,
      tracing?.begin({ method: request.method ?? '', headers: request.headers }),
    );
    records.set(response, record);
    response.once('close', () => {
      clearTimeout(timer);
      const isAnswered = response.writableFinished;
      if (!isAnswered) giveUp.abort(gone());
      const status = response.statusCode;
      // What Apollo refuses before it looks at the operation it tells nobody else.
      if (status >= 400 && record.codes.length === 0) record.codes.push('BAD_REQUEST');
      const ended = { record, status, milliseconds: performance.now() - begin, isAnswered };
      record.trace?.end(ended);
      onEnd(ended);
    });
    next();
  };
}

const records = new WeakMap<ServerResponse, RequestRecord>();

/** The record of the request that this answers; undefined at addresses where none is kept. */
export function recordOf(response: ServerResponse): RequestRecord | undefined {
  return records.get(response);
}

/** The record of the request that this answers; that it has none is a bug. */
export function theRecord(response: ServerResponse): RequestRecord {
  const record = recordOf(response);
  if (record === undefined) throw new Error('There is no record of this request.');
  return record;
}

function tooLate(milliseconds: number): StoreError {
  return new StoreError('TIMEOUT', `The request took more than ${milliseconds / 1000} s.`);
}

function gone(): StoreError {
  return new StoreError('TIMEOUT', 'The caller did not wait for the answer.');
}
