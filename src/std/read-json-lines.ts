import type { z } from 'zod';
import { UserError } from './user-error.ts';

/** A line's record and where it stands: `nodes.jsonl line 3`. */
export interface Placed<Record> {
  readonly place: string;
  readonly record: Record;
}

/** The records of a file with one JSON object a line, each checked; the first line that is none is named. */
export function readJsonLines<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): readonly Placed<z.output<Schema>>[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, index) => {
    const place = `${file} line ${index + 1}`;
    const parsed = schema.safeParse(parseJson(place, line));
    if (!parsed.success) throw new UserError(`${place}: ${firstIssue(parsed.error)}`);
    return { place, record: parsed.data };
  });
}

function parseJson(place: string, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new UserError(`${place} is no JSON.`, { cause });
  }
}

function firstIssue({ issues: [issue] }: z.ZodError): string {
  const path = issue?.path.join('.') ?? '';
  return path === '' ? `${issue?.message}.` : `"${path}": ${issue?.message}.`;
}
