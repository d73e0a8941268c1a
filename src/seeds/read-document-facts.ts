import { readFileSync, statSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { UserError } from '../std/user-error.ts';
import type { DocumentFacts } from './source-document.ts';

/** What a documents.yaml says, by document id. */
export type DocumentFactsFile = ReadonlyMap<string, DocumentFacts>;

const year = z.number().int().min(1900).max(2200);
const range = z.tuple([z.int().min(0), z.int().min(0)]).exactOptional();
const expected = z.strictObject({
  clauses: range,
  entities: range,
  relations: range,
  tasks: range,
  targets: range,
  projects: range,
});
const facts = z.strictObject({
  title: z.string().min(1).exactOptional(),
  issuer: z.string().min(1).exactOptional(),
  number: z.string().min(1).exactOptional(),
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is no date like 2020-06-09, 2020-06 or 2020').exactOptional(),
  startYear: year.exactOptional(),
  endYear: year.exactOptional(),
  isDraft: z.boolean().exactOptional(),
  source: z.string().min(1).exactOptional(),
  expected: expected.exactOptional(),
});
const schema = z.record(z.string(), facts);

/** Reads documents.yaml: facts by document id. Without the file there are none; a broken line is an error that names it. */
export function readDocumentFacts(file: string): DocumentFactsFile {
  if (!statSync(file, { throwIfNoEntry: false })) return new Map();
  const text = readFileSync(file, 'utf8');
  const yaml = parseDocument(text, { prettyErrors: false });
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const [error] = yaml.errors;
  if (error) throw new UserError(`${file} line ${lineAt(error.pos[0])}: ${error.message}.`, { cause: error });
  const parsed = schema.safeParse(yaml.toJS() ?? {});
  if (parsed.success) return new Map(Object.entries(parsed.data));
  const [issue] = parsed.error.issues;
  const path = issue?.path ?? [];
  const node = yaml.getIn(path, true) ?? yaml.getIn(path.slice(0, -1), true);
  throw new UserError(`${file} line ${lineAt(offsetOf(node))}: ${path.join('.')}: ${issue?.message ?? 'is not understood'}.`);
}

function offsetOf(node: unknown): number {
  const range = z.looseObject({ range: z.array(z.number()) }).safeParse(node);
  return range.success ? (range.data.range[0] ?? 0) : 0;
}
