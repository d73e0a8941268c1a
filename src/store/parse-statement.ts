import { basename } from 'node:path';
import { z } from 'zod';
import { UserError } from '../std/user-error.ts';
import type { Statement, StatementParameter } from './statement.ts';

/**
 * Reads a file of cypher/ with its header: `// title:`, `// description:`, `// columns: a, b` and one
 * `// param: region String = "清远市" — the region asked for` for each parameter (no default: it must be given).
 */
export function parseStatement(file: string, text: string): Statement {
  const header = readHeader(file, text);
  return {
    name: basename(file, '.cypher'),
    text,
    title: theOne(file, header, 'title'),
    description: header.find((entry) => entry.key === 'description')?.value ?? '',
    parameters: header
      .filter((entry) => entry.key === 'param')
      .map((entry) => readParameter(`${file} line ${entry.line}`, entry.value)),
    columns: theOne(file, header, 'columns').split(/\s*,\s*/),
  };
}

interface HeaderEntry {
  readonly line: number;
  readonly key: string;
  readonly value: string;
}

/** The comment lines before the statement, a line that names nothing continuing the one before it. */
function readHeader(file: string, text: string): readonly HeaderEntry[] {
  const entries: HeaderEntry[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (!line.startsWith('//')) break;
    const comment = line.slice(2).trim();
    const [, key, value] = /^(title|description|param|columns):\s*(.+)$/.exec(comment) ?? [];
    const last = entries.at(-1);
    if (key !== undefined && value !== undefined) entries.push({ line: i + 1, key, value });
    else if (last !== undefined && last.key === 'description') {
      entries[entries.length - 1] = { ...last, value: `${last.value} ${comment}` };
    } else
      throw new UserError(
        `${file} line ${i + 1}: "${line}" is no header line. Write // title:, // description:, // param: or // columns:.`,
      );
  }
  return entries;
}

function theOne(file: string, header: readonly HeaderEntry[], key: string): string {
  const [entry, second] = header.filter((candidate) => candidate.key === key);
  if (second !== undefined)
    throw new UserError(`${file} line ${second.line}: a second "// ${key}:". Keep one.`);
  if (entry === undefined)
    throw new UserError(`${file} line 1: the header has no "// ${key}:" line. Add one.`);
  return entry.value;
}

const parameterLine = /^(?<name>[a-z]\w*) (?<type>\[?\w+\]?)(?: = (?<value>.+?))?(?: — (?<description>.+))?$/;

function readParameter(place: string, line: string): StatementParameter {
  const { name, type, value, description } = parameterLine.exec(line)?.groups ?? {};
  const known = parameterType.safeParse(type);
  if (name === undefined || !known.success) {
    throw new UserError(
      `${place}: "${line}" is no parameter. Write it as: name Type = default — description, Type one of ${parameterType.options.join(', ')}.`,
    );
  }
  return {
    name,
    type: known.data,
    default: value === undefined ? undefined : readDefault(place, value, known.data),
    description: description ?? '',
  };
}

function readDefault(
  place: string,
  value: string,
  type: StatementParameter['type'],
): StatementParameter['default'] {
  let given: unknown;
  try {
    given = JSON.parse(value);
  } catch (cause) {
    throw new UserError(`${place}: the default ${value} is no JSON. Write text in double quotes.`, { cause });
  }
  const read = parameterValue[type].nullable().safeParse(given);
  if (!read.success) throw new UserError(`${place}: the default ${value} is no ${type}.`);
  return read.data;
}

const parameterType = z.enum(['String', 'Int', 'Float', 'Boolean', '[String]', '[Int]']);

const parameterValue = {
  String: z.string(),
  Int: z.int(),
  Float: z.number(),
  Boolean: z.boolean(),
  '[String]': z.array(z.string()),
  '[Int]': z.array(z.int()),
} as const satisfies Record<StatementParameter['type'], z.ZodType>;
