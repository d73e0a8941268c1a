import { diag, DiagLogLevel } from '@opentelemetry/api';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { Logger } from 'pino';
import type { GraphStore } from '../../store/graph-store.ts';
import { traceRequest } from './trace-request.ts';
import type { TracesSetting } from './traces-setting.ts';
import type { Tracing } from './tracing.ts';

export interface TracingParts {
  readonly protocol: Exclude<TracesSetting, 'none'>;
  readonly backend: GraphStore['backend'];
  /** Told when traces can't be sent. */
  readonly log: Logger;
}

/** Sends traces to the endpoint that OpenTelemetry's variables name, as the service "innograph" unless they name another. */
export async function startTracing({ protocol, backend, log }: TracingParts): Promise<Tracing> {
  diag.setLogger(complaints(log), { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'innograph' }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(await exporterOf(protocol))],
  });
  const tracer = provider.getTracer('innograph');
  return {
    begin: (request) => traceRequest({ tracer, backend, request }),
    // One that does not answer is given up after OTEL_EXPORTER_OTLP_TIMEOUT, and is in the log by then.
    close: () => provider.shutdown().catch((error: unknown) => complain(log, String(error))),
  };
}

async function exporterOf(protocol: TracingParts['protocol']): Promise<SpanExporter> {
  const { OTLPTraceExporter } =
    protocol === 'http/json'
      ? await import('@opentelemetry/exporter-trace-otlp-http')
      : await import('@opentelemetry/exporter-trace-otlp-proto');
  return new OTLPTraceExporter();
}

/** What its packages complain of is a line of our log. */
function complaints(log: Logger) {
  const warn = (message: string): void => complain(log, message);
  return { error: warn, warn, info: () => {}, debug: () => {}, verbose: () => {} };
}

function complain(log: Logger, reason: string): void {
  log.warn({ reason }, 'traces are not sent');
}
