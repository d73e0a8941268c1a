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
  LOG_LEVEL        what \`serve\` logs (info); \`innograph serve --help\` has its other settings
  INNOGRAPH_DEBUG  set: errors show where in the code they arose

Results go to standard output, everything else to standard error.
Exit codes: 0 done, 1 done but some files or rows failed, 2 wrong use or settings, 3 the store can't be reached or read.`;
