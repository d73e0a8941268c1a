import { usersNeo4j, type LocalAddress } from './local-neo4j.ts';
import { runningServer } from './running-server.ts';
import { startLocalNeo4j } from './start-local-neo4j.ts';
import { stopLocalNeo4j } from './stop-local-neo4j.ts';
import { UserError } from '../../../std/user-error.ts';

/** `npm run neo4j -- start|stop|status`: results go to standard output, how it went to standard error. */
async function main(command: string | undefined): Promise<void> {
  const { home } = usersNeo4j;
  switch (command) {
    case 'start':
      return printExports(await startLocalNeo4j(usersNeo4j, say));
    case 'stop':
      return say((await stopLocalNeo4j(home)) ? 'Neo4j has stopped.' : 'No Neo4j was running here.');
    case 'status':
      return printStatus(home);
    case undefined:
    default:
      throw new UserError('Write: npm run neo4j -- start, stop or status.');
  }
}

/** Lines for a shell to evaluate, and nothing else. */
function printExports({ uri, password }: LocalAddress): void {
  print(`export NEO4J_URI=${uri}`);
  print('export NEO4J_USERNAME=neo4j');
  print(`export NEO4J_PASSWORD=${password}`);
}

function printStatus(home: string): void {
  const server = runningServer(home);
  if (server === undefined) return print('Neo4j does not run. Start it with: npm run neo4j -- start');
  print(`Neo4j runs at bolt://127.0.0.1:${server.port} (process ${server.pid}, data in ${home}).`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

try {
  await main(process.argv[2]);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  say(error.message);
  process.exitCode = error.exitCode;
}
