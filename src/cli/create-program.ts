import { Command } from 'commander';
import { addBuildCommand } from './build-command.ts';
import { addDiffCommand } from './diff-command.ts';
import { addEvaluateCommand } from './evaluate-command.ts';
import { addExportCommand } from './export-command.ts';
import { addImportCommand } from './import-command.ts';
import { addMissedCommand } from './missed-command.ts';
import { addReportCommand } from './report-command.ts';
import { addReviewCommand } from './review-command.ts';
import { addServeCommand } from './serve-command.ts';

/** The command line: each command says what it takes here and is loaded when it is run, so that `--help` starts at once. */
export function createProgram(): Command {
  const program = new Command('innograph')
    .description(
      'Who works with whom on innovation, read out of government policy documents, every fact with its sentence.',
    )
    .showHelpAfterError('(innograph --help says more)')
    .addHelpText('after', settings)
    .exitOverride();
  addBuildCommand(program);
  addServeCommand(program);
  addReportCommand(program);
  addExportCommand(program);
  addImportCommand(program);
  addDiffCommand(program);
  addReviewCommand(program);
  addMissedCommand(program);
  addEvaluateCommand(program);
  return program;
}

const settings = `
Settings (environment):
  HOST, PORT       where \`serve\` listens (127.0.0.1, 4000)
  DATA_DIR         the embedded store's folder (data)
  NEO4J_URI        set: Neo4j is the store (bolt://, neo4j://, neo4j+s://), with NEO4J_USERNAME (neo4j),
                   NEO4J_PASSWORD and NEO4J_DATABASE (neo4j)
  LOG_LEVEL        what \`serve\` logs (info)
  LOG_VARIABLES    on: the line of a request tells its variables too (off)
  API_TOKENS       set: only who sends one of these (commas between) as its bearer token may ask
  TRUSTED_DOCUMENTS  set: only the operations in this manifest run
  METRICS          off: no /metrics for Prometheus (on)
  STORE_WAIT_SECONDS       so long \`serve\` waits for a Neo4j that does not answer yet (10)
  STOP_TIMEOUT_SECONDS     so long requests may go on after SIGTERM (10)
  REQUEST_TIMEOUT_SECONDS  after so long \`serve\` gives up a request (15)
  INNOGRAPH_DEBUG  set: errors show where in the code they arose

Results go to standard output, everything else to standard error.
Exit codes: 0 done, 1 done but some files or rows failed, 2 wrong use or settings, 3 the store can't be reached or read.`;
