import { findReport } from '../reports/find-report.ts';
import { formatReport, reportFormats, type ReportFormat } from '../reports/format-report.ts';
import { readParameters } from '../reports/read-parameters.ts';
import { runReport } from '../reports/run-report.ts';
import { UserError } from '../std/user-error.ts';
import { readStatements } from '../store/read-statements.ts';
import { requireGraph } from './require-graph.ts';
import { say } from './say.ts';
import { withStore } from './with-store.ts';

/** Runs a report with the parameters among the words (`--limit 10`, `--region=清远市`), onto standard output. */
export async function runReportCommand(
  name: string,
  words: readonly string[],
  format: string,
): Promise<void> {
  const shown = readFormat(format);
  const report = findReport(readStatements('reports'), name);
  const parameters = readParameters(report, readOptions(words));
  const table = await withStore(async (store) => {
    await requireGraph(store);
    return runReport(store, report, parameters);
  });
  process.stdout.write(formatReport(table, shown));
  if (table.rows.length === limitOf(report.parameters, parameters)) {
    say(`These are the first ${table.rows.length} rows; --limit takes more.`);
  }
}

function readFormat(word: string): ReportFormat {
  const format = reportFormats.find((each) => each === word);
  if (format) return format;
  throw new UserError(`--format takes ${reportFormats.join(', ')}, not "${word}".`);
}

/** Option name → the values given for it. */
function readOptions(words: readonly string[]): Map<string, string[]> {
  const options = new Map<string, string[]>();
  for (let i = 0; i < words.length; i++) {
    const [, name, joined] = /^--([A-Za-z]\w*)(?:=([^]*))?$/.exec(words[i] ?? '') ?? [];
    if (name === undefined) throw new UserError(`"${words[i]}" is no parameter. Write --NAME value.`);
    const value = joined ?? words[++i];
    if (value === undefined) throw new UserError(`--${name} has no value.`);
    options.set(name, [...(options.get(name) ?? []), value]);
  }
  return options;
}

function limitOf(
  declared: readonly { readonly name: string; readonly default: unknown }[],
  given: Readonly<Record<string, unknown>>,
): unknown {
  return given['limit'] ?? declared.find(({ name }) => name === 'limit')?.default;
}
