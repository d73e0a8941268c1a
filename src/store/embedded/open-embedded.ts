import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { UserError } from '../../std/user-error.ts';
import type { CypherConnection } from '../cypher-connection.ts';
import type { EmbeddedSettings } from '../store-settings.ts';
import { readRows } from './read-rows.ts';
import { writeRows } from './write-rows.ts';

/** Opens the embedded store in its folder, making the folder where there is none. One process at a time can hold it. */
export function openEmbedded(settings: EmbeddedSettings): CypherConnection {
  const database = open(settings.folder);
  return {
    backend: 'embedded',
    isRemote: false,
    read: (text, parameters, signal) =>
      readRows(database, { text, parameters, timeoutMs: settings.readTimeoutMs, signal }),
    write: (text, parameters) => writeRows(database, text, parameters),
    define: async (statements) => {
      for (const text of statements) await database.executeCypher(text);
    },
    flush: async () => database.walCheckpoint(),
    close: async () => database.close(),
  };
}

function open(folder: string): GrafeoDB {
  try {
    mkdirSync(folder, { recursive: true });
    return grafeo.GrafeoDB.create(join(folder, 'graph.grafeo'));
  } catch (cause) {
    throw new UserError(reason(folder, String(cause)), { exitCode: 3, cause });
  }
}

function reason(folder: string, message: string): string {
  if (message.includes('cannot be locked')) {
    return `DATA_DIR is "${folder}", and another process has the store there open. Stop it, or name another folder.`;
  }
  return `DATA_DIR is "${folder}", and the store there can't be opened: ${message}. Mend its rights or name another folder.`;
}
