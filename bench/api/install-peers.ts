import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the servers live that ours is measured against. */
export const peersFolder = fileURLToPath(new URL('../peers/', import.meta.url));

/** Installs them the first time; they are no part of the project's own install. */
export function installPeers(say: (message: string) => void): void {
  if (existsSync(path.join(peersFolder, 'node_modules', 'autocannon'))) return;
  say('Installing what the API is measured against …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: peersFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`npm ci in ${peersFolder} ended with ${status}.`);
}
