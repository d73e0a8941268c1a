import { Command } from 'commander';
import { addEvaluateCommand } from './evaluate-command.ts';
import { addImportCommand } from './import-command.ts';
import { addReportCommand } from './report-command.ts';

/** The command line: each command says what it takes here and is loaded when it is run, so that `--help` starts at once. */
export function createProgram(): Command {
  const program = new Command('innograph')
    .description(
      'Who works with whom on innovation, read out of government policy documents, every fact with its sentence.',
    )
    .showHelpAfterError('(innograph --help says more)')
    .exitOverride();
  addReportCommand(program);
  addImportCommand(program);
  addEvaluateCommand(program);
  return program;
}
