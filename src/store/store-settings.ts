import { z } from 'zod';
import { UserError } from '../std/user-error.ts';

/** Which store, and how to reach it. */
export type StoreSettings = EmbeddedSettings | Neo4jSettings;

export interface EmbeddedSettings {
  readonly backend: 'embedded';
  /** The folder that holds the store. */
  readonly folder: string;
  /** After this a read is given up. */
  readonly readTimeoutMs: number;
}

export interface Neo4jSettings {
  readonly backend: 'neo4j';
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly readTimeoutMs: number;
}

/** The store that the environment names: Neo4j where `NEO4J_URI` is set, else the folder `DATA_DIR`. An empty variable counts as unset. */
export function readStoreSettings(env: Readonly<Record<string, string | undefined>>): StoreSettings {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = environment.safeParse(set);
  if (!read.success) throw new UserError(read.error.issues.map((issue) => issue.message).join('\n'));
  const { data } = read;
  const readTimeoutMs = data.STORE_TIMEOUT_SECONDS * 1000;
  if (data.NEO4J_URI === undefined) return { backend: 'embedded', folder: data.DATA_DIR, readTimeoutMs };
  if (data.NEO4J_PASSWORD === undefined) {
    throw new UserError(
      'NEO4J_URI is set but NEO4J_PASSWORD is not. Set the password, or unset NEO4J_URI to use the embedded store.',
    );
  }
  return {
    backend: 'neo4j',
    uri: data.NEO4J_URI,
    username: data.NEO4J_USERNAME,
    password: data.NEO4J_PASSWORD,
    database: data.NEO4J_DATABASE,
    readTimeoutMs,
  };
}

const schemes = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+\/?$/;

const environment = z.object({
  DATA_DIR: z.string().default('data'),
  NEO4J_URI: z
    .string()
    .refine((uri) => schemes.test(uri) && URL.canParse(uri), {
      error: (issue) =>
        `NEO4J_URI is "${String(issue.input)}": write it as bolt://HOST:PORT, neo4j://HOST:PORT or neo4j+s://HOST.`,
    })
    .optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  STORE_TIMEOUT_SECONDS: z
    .string()
    .regex(/^\d+(\.\d+)?$/, {
      error: (issue) => `STORE_TIMEOUT_SECONDS is "${String(issue.input)}": write a number of seconds.`,
    })
    .transform(Number)
    .refine((seconds) => seconds > 0, { error: 'STORE_TIMEOUT_SECONDS must be above 0.' })
    .default(10),
});
