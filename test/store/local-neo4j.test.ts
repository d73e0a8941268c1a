import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { keepPassword } from '../../src/store/neo4j/local/keep-password.ts';
import { usersNeo4j } from '../../src/store/neo4j/local/local-neo4j.ts';
import { runningServer } from '../../src/store/neo4j/local/running-server.ts';
import { startLocalNeo4j } from '../../src/store/neo4j/local/start-local-neo4j.ts';
import { temporaryFolder } from '../temporary-folder.ts';

describe.runIf(inject('neo4j') !== undefined)('a local Neo4j', () => {
  const { home = '', uri = '', password = '' } = inject('neo4j') ?? {};

  test('keeps its password where only its owner can read it', async () => {
    const file = join(home, 'password');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toBe(`${password}\n`);
    expect(password).toMatch(/^[A-Za-z0-9]{24}$/);
    expect(await keepPassword(home)).toBe(password);
  });

  test('listens on this machine alone, over Bolt alone', () => {
    const configuration = readFileSync(join(home, 'conf', 'neo4j.conf'), 'utf8');
    expect(configuration).toContain(`server.bolt.listen_address=${uri.replace('bolt://', '')}`);
    expect(configuration).toContain('server.http.enabled=false');
    expect(uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
  });

  test('is not started twice', async () => {
    const before = runningServer(home);
    const address = await startLocalNeo4j({ home, heap: '512m', pageCache: '64m' }, () => {});
    expect(address).toEqual({ uri, password });
    expect(runningServer(home)).toEqual(before);
  });

  test("of the tests is not the user's", () => expect(home).not.toBe(usersNeo4j.home));
});

describe('npm run neo4j', () => {
  test('says how it is called', () => {
    const { status, stdout, stderr } = run(['begin'], process.env['PATH'] ?? '');
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Write: npm run neo4j -- start, stop or status.\n',
    });
  });

  test.runIf(runningServer(usersNeo4j.home) === undefined)('names what is missing', () => {
    const { status, stdout, stderr } = run(['start'], onlyNode());
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(
      'Neo4j needs Java 17 or later, and there is no java here. On Debian: apt-get install openjdk-17-jre-headless',
    );
  });
});

function run(words: readonly string[], path: string) {
  const script = 'src/store/neo4j/local/main.ts';
  return spawnSync(process.execPath, ['--import', 'tsx', script, ...words], {
    encoding: 'utf8',
    env: { PATH: path },
  });
}

/** A PATH on which there is Node and nothing else. */
function onlyNode(): string {
  const folder = temporaryFolder();
  symlinkSync(process.execPath, join(folder, 'node'));
  return folder;
}
