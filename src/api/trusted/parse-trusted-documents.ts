import { GraphQLError, parse } from 'graphql';
import { z } from 'zod';
import { UserError } from '../../std/user-error.ts';
import { canonicalText } from './canonical-text.ts';

/** The operations that alone are run, where a server is given such a list. */
export interface TrustedDocuments {
  /** Their texts by id, without the `sha256:` that some write before it. */
  readonly byId: ReadonlyMap<string, string>;
  /** Their texts by their canonical texts. */
  readonly byCanonicalText: ReadonlyMap<string, string>;
}

/**
 * Reads a manifest of persisted operations: `{"ID": "query …"}`, as codegen's client preset writes it, or that of Apollo's
 * generate-persisted-query-manifest. `file` is what messages call it by.
 */
export function parseTrustedDocuments(text: string, file: string): TrustedDocuments {
  const read = manifest.safeParse(parseJson(text, file));
  if (!read.success)
    throw wrong(file, 'is no manifest of persisted operations: write {"ID": "query …"} or Apollo’s format');
  for (const [id, query] of read.data) check(id, query, file);
  return {
    byId: new Map(read.data.map(([id, query]) => [bareId(id), query])),
    byCanonicalText: new Map(read.data.map(([, query]) => [canonicalText(query) ?? query, query])),
  };
}

/** An id as it is looked up. */
export function bareId(id: string): string {
  return id.replace(/^sha256:/, '');
}

const apollosManifest = z
  .object({
    format: z.literal('apollo-persisted-query-manifest'),
    operations: z.array(z.object({ id: z.string(), body: z.string() })),
  })
  .transform(({ operations }) => operations.map(({ id, body }) => [id, body] as const));

const codegensManifest = z.record(z.string(), z.string()).transform((texts) => Object.entries(texts));

const manifest = z.union([apollosManifest, codegensManifest]);

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw wrong(file, `is no JSON: ${String(cause)}`, cause);
  }
}

function check(id: string, query: string, file: string): void {
  try {
    parse(query, { noLocation: true });
  } catch (cause) {
    if (!(cause instanceof GraphQLError)) throw cause;
    throw wrong(file, `has an operation "${id}" that is no GraphQL: ${cause.message}`, cause);
  }
}

function wrong(file: string, problem: string, cause?: unknown): UserError {
  return new UserError(`TRUSTED_DOCUMENTS names ${file}, which ${problem}.`, { cause });
}
