// Run as a process of its own: opens the store, loads a graph, and dies at once in the phase named, as by a power cut.
import { openStore } from '../../src/store/open-store.ts';
import { UserError } from '../../src/std/user-error.ts';
import { readStoreSettings } from '../../src/store/store-settings.ts';
import { manyRegions } from './graphs.ts';

try {
  const store = await openStore(readStoreSettings(process.env));
  await store.load(manyRegions(5000), 'interrupted', ({ phase }) => {
    if (phase === process.argv[2]) process.kill(process.pid, 'SIGKILL');
  });
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stdout.write(error.message);
  process.exitCode = error.exitCode;
}
