import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { UserError } from '../../../std/user-error.ts';
import { neo4jFolder, neo4jVersion } from './local-neo4j.ts';

/** The folder with Neo4j's jars, brought from Maven Central the first time (116 MB). */
export async function bringJars(say: (message: string) => void): Promise<string> {
  const folder = join(neo4jFolder, `neo4j-community-${neo4jVersion}`);
  if (existsSync(folder)) return folder;
  say(`Bringing Neo4j Community ${neo4jVersion} from Maven Central to ${folder} …`);
  await mkdir(neo4jFolder, { recursive: true });
  // Copied beside and renamed: a download that is broken off, or another one at the same time, leaves no half folder.
  const fresh = await mkdtemp(join(neo4jFolder, 'download-'));
  try {
    await copy(fresh);
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

async function copy(folder: string): Promise<void> {
  const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
  const options = [
    `-Dneo4j.version=${neo4jVersion}`,
    `-DoutputDirectory=${folder}`,
    '-DincludeScope=runtime',
  ];
  try {
    await promisify(execFile)('mvn', ['-B', '-q', '-f', pom, ...options, 'dependency:copy-dependencies']);
  } catch (cause) {
    const said =
      cause instanceof Error && 'stdout' in cause
        ? String(cause.stdout).trim().slice(0, 1000)
        : String(cause);
    throw new UserError(`Maven could not bring Neo4j ${neo4jVersion}: ${said}`, { exitCode: 3, cause });
  }
}
