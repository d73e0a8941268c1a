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
Settings (environment): HOST, PORT, DATA_DIR or NEO4J_URI …, LOG_LEVEL; innograph --help says what they mean.

Examples:
  innograph serve
  PORT=8080 DATA_DIR=/var/lib/innograph innograph serve`;
