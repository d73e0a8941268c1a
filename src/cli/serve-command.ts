import type { Command } from 'commander';

/** `PORT=8080 innograph serve` */
export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .summary('answer questions over HTTP')
    .description(
      'Serves the GraphQL API and the pages. Builds the graph first if there is none, or if seeds or the extractor changed since; a graph of your own documents stays.',
    )
    .addHelpText('after', settings)
    .action(async () => {
      const { runServe } = await import('./run-serve.ts');
      await runServe();
    });
}

const settings = `
Settings (environment), beside HOST, PORT, DATA_DIR and NEO4J_URI …, which innograph --help explains:
  LOG_LEVEL                fatal, error, warn, info (a line a request), debug, trace or silent (info)
  LOG_VARIABLES            on: these lines tell variables too (off)
  CACHE                    off: ask the store each time, keep no answers in memory (on)
  METRICS                  off: no /metrics for Prometheus (on)
  OTEL_EXPORTER_OTLP_ENDPOINT  set: traces are sent there (OpenTelemetry over HTTP); OTEL_SERVICE_NAME,
                           OTEL_SDK_DISABLED, OTEL_TRACES_EXPORTER and its other usual variables hold
  API_TOKENS               only who sends one of these (commas between) as bearer token may ask
  TRUSTED_DOCUMENTS        only the operations in this manifest run
  INTROSPECTION            off: no schema told, no GraphiQL (on)
  CORS_ORIGINS             origins (commas between) whose pages may ask
  MAX_COST, MAX_DEPTH      how much one request may ask for (100000 fields, 16 deep)
  REQUEST_TIMEOUT_SECONDS  after so long a request is given up (15)
  STORE_TIMEOUT_SECONDS    after so long a statement is given up (10)
  STORE_WAIT_SECONDS       so long a Neo4j that does not answer yet is waited for (10)
  STOP_TIMEOUT_SECONDS     so long running requests may go on when it is told to stop (10)

Examples:
  innograph serve
  PORT=8080 DATA_DIR=/var/lib/innograph innograph serve`;
