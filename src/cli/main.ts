import { createProgram } from './create-program.ts';
import { reportError } from './report-error.ts';

try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = reportError(error);
}
