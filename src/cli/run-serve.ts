import { readApiSettings } from '../api/api-settings.ts';
import { startServer } from '../api/start-server.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { readStatements } from '../store/read-statements.ts';
import { seedInputs, isOwn } from './build-inputs.ts';
import { readAddress } from './read-address.ts';
import { say } from './say.ts';
import { withStore } from './with-store.ts';

/** Serves until it is told to stop (SIGINT, SIGTERM), then lets running requests end. Builds the graph first where it must. */
export async function runServe(): Promise<void> {
  const address = readAddress(process.env);
  const settings = readApiSettings(process.env);
  await withStore(async (store) => {
    await buildWhereNeeded(store);
    const statements = { read: readStatements('read'), reports: readStatements('reports') };
    const server = await startServer({ ...address, store, statements, settings });
    console.log(`innograph answers at ${server.url}`);
    await stopSignal();
    say('Stopping.');
    await server.close();
  });
}

/** The builder is loaded only when it is needed: a second start does without the extractor. */
async function buildWhereNeeded(store: GraphStore): Promise<void> {
  const reason = reasonToBuild(await store.build());
  if (reason === undefined) return;
  say(reason);
  const { buildSeedsInto } = await import('./build-seeds-into.ts');
  await buildSeedsInto(store);
}

function reasonToBuild(stamp: Awaited<ReturnType<GraphStore['build']>>): string | undefined {
  if (!stamp) return 'The store holds no graph yet: building it from seeds/.';
  if (stamp.state === 'loading')
    return 'The load of the graph was broken off: building it from seeds/ again.';
  if (isOwn(stamp.inputs) || stamp.inputs === seedInputs()) return undefined;
  return 'Seeds or extractor have changed since the graph was built: building it again.';
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
