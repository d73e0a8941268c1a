import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../../std/user-error.ts';
import { bringJars } from './bring-jars.ts';
import { keepPassword } from './keep-password.ts';
import type { LocalAddress, LocalNeo4j } from './local-neo4j.ts';
import { requireTools } from './require-tools.ts';
import { lastServer, rememberServer, runningServer } from './running-server.ts';
import { untilItAnswers } from './until-it-answers.ts';
import { writeConfiguration } from './write-configuration.ts';

/** Starts the instance unless it runs, waits until it answers, and leaves it running. */
export async function startLocalNeo4j(
  local: LocalNeo4j,
  say: (message: string) => void,
): Promise<LocalAddress> {
  const server = runningServer(local.home) ?? (await launch(local, say));
  const address = { uri: `bolt://127.0.0.1:${server.port}`, password: await keepPassword(local.home) };
  const isAlive = () => runningServer(local.home) !== undefined;
  if (!(await untilItAnswers(address, isAlive))) throw new UserError(failure(local.home), { exitCode: 3 });
  say(`Neo4j answers at ${address.uri} (process ${server.pid}, data in ${local.home}).`);
  return address;
}

async function launch(local: LocalNeo4j, say: (message: string) => void) {
  requireTools();
  const jars = await bringJars(say);
  const port = await freePort(lastServer(local.home)?.port);
  const configuration = await writeConfiguration(local, port);
  say('Starting Neo4j …');
  const log = logFile(local.home);
  const java = spawn('java', javaArguments(local, jars, configuration), {
    detached: true,
    stdio: ['ignore', log, log],
  });
  const pid = await new Promise<number>((resolve, reject) => {
    java.on('spawn', () => resolve(java.pid ?? 0)).on('error', reject);
  });
  java.unref();
  rememberServer(local.home, { pid, port });
  return { pid, port };
}

function javaArguments({ home, heap }: LocalNeo4j, jars: string, configuration: string): readonly string[] {
  return [
    `-Xms${heap}`,
    `-Xmx${heap}`,
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${configuration}`,
  ];
}

/** What Neo4j reaches into since Java closed its packages. */
const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'];

function logFile(home: string): number {
  mkdirSync(join(home, 'logs'), { recursive: true });
  return openSync(join(home, 'logs', 'console.log'), 'w');
}

/** The port used last time where it is free, so that settings in other terminals stay right. */
async function freePort(wanted = 0): Promise<number> {
  const server = createServer();
  const port = await new Promise<number | undefined>((resolve) => {
    server.once('error', () => resolve(undefined));
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
  return port ?? freePort();
}

function failure(home: string): string {
  const log = join(home, 'logs', 'console.log');
  const end = readFileSync(log, 'utf8').trim().split('\n').slice(-8).join('\n');
  return `Neo4j did not start. The end of ${log}:\n${end}`;
}
