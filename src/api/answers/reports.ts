import { runReport } from '../../reports/run-report.ts';
import { UserError } from '../../std/user-error.ts';
import type { Cell, Parameters } from '../../store/graph-store.ts';
import type { Statement } from '../../store/statement.ts';
import type { Context } from '../context.ts';
import { apiError, badInput } from '../errors.ts';
import type { QueryReportArgs, ReportDefinition, ReportResult } from '../generated.ts';

/** A report as the schema shows it. */
export function reportDefinition({
  name,
  title,
  description,
  parameters,
  columns,
}: Statement): ReportDefinition {
  return {
    name,
    title,
    description,
    columns,
    parameters: parameters.map((each) => ({ ...each, default: each.default ?? null })),
  };
}

/** Runs a report of this name. */
export async function report({ name, parameters }: QueryReportArgs, context: Context): Promise<ReportResult> {
  const found = context.reports.get(name);
  if (found === undefined) {
    const suggestions = [...context.reports.keys()];
    throw apiError('NOT_FOUND', `There is no report "${name}". There are: ${suggestions.join(', ')}.`, {
      suggestions,
    });
  }
  const given = readParameters(parameters ?? {});
  const { columns, rows } = await runReport(context.store, found, given).catch(asBadInput);
  return { columns, rows, truncated: rows.length >= limitOf(found, given) };
}

function readParameters(parameters: unknown): Parameters {
  if (!isMap(parameters)) throw badInput('parameters must be an object, e.g. {"region": "清远市"}.');
  const limit = parameters['limit'];
  if (typeof limit === 'number' && (limit < 1 || limit > mostRows)) {
    throw badInput(`limit must be 1 to ${mostRows}, not ${limit}.`);
  }
  return parameters;
}

/** Larger tables are for the command line. */
const mostRows = 1000;

function isMap(value: unknown): value is Readonly<Record<string, Cell>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function limitOf(found: Statement, given: Parameters): number {
  const limit = given['limit'] ?? found.parameters.find(({ name }) => name === 'limit')?.default;
  return typeof limit === 'number' ? limit : Infinity;
}

/** A parameter that the report does not take is the caller's mistake. */
function asBadInput(error: unknown): never {
  throw error instanceof UserError ? badInput(error.message) : error;
}
