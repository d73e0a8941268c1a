import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocalNeo4j } from './local-neo4j.ts';

/** Writes conf/neo4j.conf of an instance that listens on this machine only, at this port. */
export async function writeConfiguration({ home, pageCache }: LocalNeo4j, port: number): Promise<string> {
  const folder = join(home, 'conf');
  await mkdir(folder, { recursive: true });
  const lines = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${pageCache}`,
  ];
  await writeFile(join(folder, 'neo4j.conf'), `${lines.join('\n')}\n`);
  return folder;
}
