import {
  defaultTextMapGetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Span,
  type Tracer,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import type { GraphStore } from '../../store/graph-store.ts';
import type { EndedRequest } from '../http/watch-requests.ts';
import type { RequestRecord } from '../request-record.ts';
import type { ArrivedRequest, RequestTrace } from './tracing.ts';

export interface TracedRequest {
  readonly tracer: Tracer;
  readonly backend: GraphStore['backend'];
  readonly request: ArrivedRequest;
}

/** A span for the request, one within it for each statement sent to the store; named as OpenTelemetry's conventions have it: "query Titles". */
export function traceRequest({ tracer, backend, request }: TracedRequest): RequestTrace {
  const caller = callers.extract(ROOT_CONTEXT, request.headers, defaultTextMapGetter);
  const attributes = { 'http.request.method': request.method };
  const span = tracer.startSpan('GraphQL request', { kind: SpanKind.SERVER, attributes }, caller);
  const within = trace.setSpan(caller, span);
  return {
    read: async (statement, ask, rowsIn) => {
      const named = { 'db.system.name': backend, 'db.query.summary': statement };
      const part = tracer.startSpan(statement, { kind: SpanKind.CLIENT, attributes: named }, within);
      try {
        const answer = await ask();
        if (rowsIn) part.setAttribute('db.response.returned_rows', rowsIn(answer));
        return answer;
      } catch (error) {
        noteFailure(part, error);
        throw error;
      } finally {
        part.end();
      }
    },
    failed: (cause) => noteFailure(span, cause),
    end: (ended) => end(span, ended),
  };
}

const callers = new W3CTraceContextPropagator();

function noteFailure(span: Span, cause: unknown): void {
  const error = cause instanceof Error ? cause : new Error(String(cause));
  span.recordException(error);
  span.setAttribute('error.type', error.name);
  span.setStatus({ code: SpanStatusCode.ERROR, message: error.message });
}

function end(span: Span, { record, status, isAnswered }: EndedRequest): void {
  const { operation, cost, rows, statements, codes, id } = record;
  span.updateName(nameOf(record));
  span.setAttributes({
    'http.response.status_code': status,
    'innograph.request_id': id,
    'innograph.statements': statements,
    'innograph.rows': rows,
    ...(isResolved(record) && { 'graphql.operation.type': 'query' }),
    ...(operation !== undefined && { 'graphql.operation.name': operation }),
    ...(cost !== undefined && { 'innograph.cost': cost }),
    ...(codes.length > 0 && { 'error.type': codes[0], 'innograph.errors': [...new Set(codes)] }),
    ...(!isAnswered && { 'innograph.gone': true }),
  });
  // A caller's mistake is none of the server's, and stays without status, as with HTTP.
  const own = codes.find((code) => ownFailures.has(code));
  if (own !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: own });
  span.end();
}

const ownFailures = new Set(['INTERNAL_SERVER_ERROR', 'STORE_UNAVAILABLE', 'TIMEOUT']);

function nameOf(record: RequestRecord): string {
  if (!isResolved(record)) return 'GraphQL request';
  return record.operation === undefined ? 'query' : `query ${record.operation}`;
}

/** Whether it came to be known which operation is asked; the schema has queries alone. */
function isResolved({ operation, cost }: RequestRecord): boolean {
  return operation !== undefined || cost !== undefined;
}
