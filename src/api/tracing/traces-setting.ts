import { z } from 'zod';

/** In which form traces are sent, if at all. */
export type TracesSetting = 'none' | 'http/json' | 'http/protobuf';

/**
 * OpenTelemetry's usual variables as far as they decide whether anything is loaded; where to, as whom and how much is
 * read from the environment by its own packages. Nothing is sent unless an endpoint or an exporter is named.
 */
export const tracesSetting = z
  .object({
    OTEL_SDK_DISABLED: z.string().optional(),
    OTEL_TRACES_EXPORTER: oneOf('OTEL_TRACES_EXPORTER', ['otlp', 'none']),
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint('OTEL_EXPORTER_OTLP_ENDPOINT'),
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: endpoint('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'),
    OTEL_EXPORTER_OTLP_PROTOCOL: oneOf('OTEL_EXPORTER_OTLP_PROTOCOL', protocols()),
    OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: oneOf('OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', protocols()),
  })
  .transform((set): TracesSetting => {
    const endpointSet = set.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? set.OTEL_EXPORTER_OTLP_ENDPOINT;
    const exporter = set.OTEL_TRACES_EXPORTER ?? (endpointSet === undefined ? 'none' : 'otlp');
    const isDisabled = set.OTEL_SDK_DISABLED?.toLowerCase() === 'true';
    if (isDisabled || exporter === 'none') return 'none';
    return set.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL ?? set.OTEL_EXPORTER_OTLP_PROTOCOL ?? 'http/json';
  });

function protocols() {
  return ['http/json', 'http/protobuf'] as const;
}

function oneOf<const Words extends readonly string[]>(name: string, words: Words) {
  const error = (issue: { readonly input?: unknown }) =>
    `${name} is "${String(issue.input)}": write ${words.join(' or ')}.`;
  return z.enum(words, { error }).optional();
}

function endpoint(name: string) {
  return z
    .string()
    .refine((text) => /^https?:/i.test(text) && URL.canParse(text), {
      error: (issue) => `${name} is "${String(issue.input)}": write an address like http://localhost:4318.`,
    })
    .optional();
}
