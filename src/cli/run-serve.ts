import { readApiSettings } from '../api/api-settings.ts';
import { startServer } from '../api/start-server.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { openStore } from '../store/open-store.ts';
import type { Patience } from '../store/patience.ts';
import { readStatements } from '../store/read-statements.ts';
import { readStoreSettings } from '../store/store-settings.ts';
import { storeToCome } from '../store/store-to-come.ts';
import { seedInputs, isOwn } from './build-inputs.ts';
import { keepHeapClose } from './keep-heap-close.ts';
import { readAddress } from './read-address.ts';
import { readStoreWait } from './read-store-wait.ts';
import { say } from './say.ts';

/**
 * Serves until it is told to stop (SIGINT, SIGTERM), then lets running requests end. It listens at once, but is not ready
 * before the store answers and the graph, built first where it must, is in it.
 */
export async function runServe(): Promise<void> {
  const address = readAddress(process.env);
  const settings = readApiSettings(process.env);
  const storeSettings = readStoreSettings(process.env);
  const patience = patient(readStoreWait(process.env));
  const coming = storeToCome(storeSettings.backend);
  const statements = { read: readStatements('read'), reports: readStatements('reports') };
  const server = await startServer({ ...address, store: coming.store, statements, settings });
  try {
    const store = await openStore(storeSettings, patience);
    coming.opened(store);
    await buildWhereNeeded(store);
    keepHeapClose();
    coming.filled();
    server.prepare();
    console.log(`innograph answers at ${server.url}`);
    await stopSignal();
    say('Stopping.');
  } finally {
    await server.close();
    await coming.store.close();
  }
}

function patient(seconds: number): Patience {
  return {
    milliseconds: seconds * 1000,
    onWait: (reason) => say(`${reason} Waiting up to ${seconds} s for it.`),
  };
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
