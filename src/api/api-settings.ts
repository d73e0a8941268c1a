import { z } from 'zod';
import { UserError } from '../std/user-error.ts';
import { defaultLimits, type QueryLimits } from './limits/query-limits.ts';
import { tracesSetting, type TracesSetting } from './tracing/traces-setting.ts';

/** How the API behaves. */
export interface ApiSettings {
  /** Whether it tells of its schema and serves GraphiQL. */
  readonly introspection: boolean;
  /** Origins of pages elsewhere that may ask it. */
  readonly corsOrigins: readonly string[];
  readonly limits: QueryLimits;
  /** How many milliseconds running requests have to end in when the server is told to stop. */
  readonly stopMilliseconds: number;
  /** What is logged to standard error: fatal, error, warn, info, debug, trace or silent. */
  readonly logLevel: z.infer<typeof logLevels>;
  /** Whether the log tells the variables of operations, which may hold what is nobody's business. */
  readonly logVariables: boolean;
  /** Whether answers are kept in memory while the build stays the same. */
  readonly cache: boolean;
  /** Whether `/metrics` tells Prometheus how it goes. */
  readonly metrics: boolean;
  /** Whether and in which form traces are sent (OpenTelemetry). */
  readonly traces: TracesSetting;
  /** Who names one of these may ask; anybody, where there is none. */
  readonly tokens: readonly string[];
  /** The file with the operations that alone may run; any may, where there is none. */
  readonly trustedDocuments: string | undefined;
}

const logLevels = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']);

/** The settings that the environment names; an empty variable counts as unset. */
export function readApiSettings(env: Readonly<Record<string, string | undefined>>): ApiSettings {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = parsed(environment, set);
  const {
    INTROSPECTION,
    CORS_ORIGINS,
    LOG_LEVEL,
    LOG_VARIABLES,
    CACHE,
    METRICS,
    API_TOKENS,
    TRUSTED_DOCUMENTS,
    MAX_COST,
    MAX_DEPTH,
    REQUEST_TIMEOUT_SECONDS,
    STOP_TIMEOUT_SECONDS,
  } = read;
  return {
    introspection: INTROSPECTION,
    corsOrigins: CORS_ORIGINS,
    logLevel: LOG_LEVEL,
    logVariables: LOG_VARIABLES,
    cache: CACHE,
    metrics: METRICS,
    traces: parsed(tracesSetting, set),
    tokens: API_TOKENS,
    trustedDocuments: TRUSTED_DOCUMENTS,
    stopMilliseconds: STOP_TIMEOUT_SECONDS * 1000,
    limits: {
      ...defaultLimits,
      cost: MAX_COST,
      depth: MAX_DEPTH,
      milliseconds: REQUEST_TIMEOUT_SECONDS * 1000,
    },
  };
}

function parsed<Output>(settings: z.ZodType<Output>, set: object): Output {
  const read = settings.safeParse(set);
  if (!read.success) throw new UserError(read.error.issues.map((issue) => issue.message).join('\n'));
  return read.data;
}

const environment = z.object({
  INTROSPECTION: onOrOff('INTROSPECTION', 'on'),
  CORS_ORIGINS: z
    .string()
    .transform((list) => list.split(',').map((origin) => origin.trim()))
    .refine((origins) => origins.every(isOrigin), {
      error: 'CORS_ORIGINS must be origins like https://plans.example.org, with commas between.',
    })
    .default([]),
  LOG_LEVEL: z
    .enum(logLevels.options, {
      error: (issue) =>
        `LOG_LEVEL is "${String(issue.input)}": write one of ${logLevels.options.join(', ')}.`,
    })
    .default('info'),
  LOG_VARIABLES: onOrOff('LOG_VARIABLES', 'off'),
  CACHE: onOrOff('CACHE', 'on'),
  METRICS: onOrOff('METRICS', 'on'),
  API_TOKENS: z
    .string()
    .transform((list) => list.split(',').map((token) => token.trim()))
    .refine((tokens) => tokens.every((token) => /^[^\s,]+$/.test(token)), {
      error: 'API_TOKENS must be tokens without spaces, with commas between.',
    })
    .default([]),
  TRUSTED_DOCUMENTS: z.string().optional(),
  MAX_COST: count('MAX_COST', defaultLimits.cost),
  MAX_DEPTH: count('MAX_DEPTH', defaultLimits.depth),
  STOP_TIMEOUT_SECONDS: count('STOP_TIMEOUT_SECONDS', 10),
  REQUEST_TIMEOUT_SECONDS: count('REQUEST_TIMEOUT_SECONDS', defaultLimits.milliseconds / 1000),
});

function onOrOff(name: string, usual: 'on' | 'off') {
  return z
    .enum(['on', 'off', '1', '0'], {
      error: (issue) => `${name} is "${String(issue.input)}": write on or off.`,
    })
    .default(usual)
    .transform((word) => word === 'on' || word === '1');
}

function count(name: string, usual: number) {
  return z
    .string()
    .refine((text) => Number(text) > 0, {
      error: (issue) => `${name} is "${String(issue.input)}": write a number above 0.`,
    })
    .transform(Number)
    .default(usual);
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
