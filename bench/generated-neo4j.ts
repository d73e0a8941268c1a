import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentId } from '../src/std/content-id.ts';
import { cypherText } from '../src/store/cypher-text.ts';
import type { Graph } from '../src/graph/graph.ts';
import { openNeo4j } from '../src/store/neo4j/open-neo4j.ts';
import { bringJars } from '../src/store/neo4j/local/bring-jars.ts';
import { neo4jFolder, type LocalAddress, type LocalNeo4j } from '../src/store/neo4j/local/local-neo4j.ts';
import { runningServer } from '../src/store/neo4j/local/running-server.ts';
import { startLocalNeo4j } from '../src/store/neo4j/local/start-local-neo4j.ts';
import { stopLocalNeo4j } from '../src/store/neo4j/local/stop-local-neo4j.ts';
import { setUp } from '../src/store/set-up.ts';
import type { Neo4jSettings } from '../src/store/store-settings.ts';
import { copiesFor, generateGraph, type Size } from './generate-graph.ts';
import { listDelimiter, writeImportFiles } from './write-import-files.ts';

/** A Neo4j that holds a generated graph. */
export interface GeneratedNeo4j {
  readonly settings: Neo4jSettings;
  /** Its process. */
  readonly databases: readonly number[];
  readonly copies: number;
  readonly stop: () => Promise<void>;
}

/** Starts a Neo4j of the benchmark's own with a generated graph of this size in it, made and imported the first time and kept. One that runs is left running. */
export async function startGenerated(
  real: Graph,
  size: Size,
  say: (message: string) => void,
): Promise<GeneratedNeo4j> {
  const build = contentId('graph', real.id, String(size.entities), String(size.seed), format);
  const home = path.join(neo4jFolder, 'bench', String(size.entities), build);
  const local = { home, ...memoryFor(size) };
  if (!existsSync(path.join(home, 'imported'))) await importGenerated(real, size, { local, build, say });
  const ranBefore = runningServer(home) !== undefined;
  const settings = settingsOf(await startLocalNeo4j(local, say));
  await complete(settings, build);
  const stop = async (): Promise<void> => {
    if (!ranBefore) await stopLocalNeo4j(home);
  };
  const databases = [runningServer(home)?.pid ?? 0];
  return { settings, databases, copies: copiesFor(real, size.entities), stop };
}

/** To be changed with what is generated or how it is written. */
const format = '1';

function memoryFor({ entities }: Size): Pick<LocalNeo4j, 'heap' | 'pageCache'> {
  return entities > 200_000 ? { heap: '3g', pageCache: '6g' } : { heap: '1g', pageCache: '1g' };
}

interface Import {
  readonly local: LocalNeo4j;
  readonly build: string;
  readonly say: (message: string) => void;
}

/** Neo4j's own importer fills an empty database in a fiftieth of the time of statements. */
async function importGenerated(real: Graph, size: Size, { local, build, say }: Import): Promise<void> {
  const sizeFolder = path.dirname(local.home);
  await removeOthers(sizeFolder);
  mkdirSync(path.join(local.home, 'conf'), { recursive: true });
  say(`Generating ${size.entities} things …`);
  const { nodes, relationships } = await writeImportFiles(local.home, generateGraph(real, size), build);
  const jars = await bringJars(say);
  say('Importing them …');
  const options = [`--nodes=${nodes}`, `--relationships=${relationships}`, '--id-type=string'];
  const text = ['--multiline-fields=true', `--array-delimiter=${unicode(listDelimiter)}`, `--report-file=${path.join(local.home, 'import.report')}`];
  const command = ['org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j', ...options, ...text];
  const env = { ...process.env, NEO4J_HOME: local.home, NEO4J_CONF: path.join(local.home, 'conf') };
  execFileSync('java', [...opened, '-Xmx2g', '-cp', path.join(jars, '*'), ...command], { env, stdio: 'pipe' });
  for (const file of [nodes, relationships]) rmSync(file);
  writeFileSync(path.join(local.home, 'imported'), '');
}

function unicode(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** Graphs of this size that other documents or an older generator made. */
async function removeOthers(sizeFolder: string): Promise<void> {
  if (!existsSync(sizeFolder)) return;
  for (const name of readdirSync(sizeFolder)) {
    await stopLocalNeo4j(path.join(sizeFolder, name));
    rmSync(path.join(sizeFolder, name), { recursive: true });
  }
}

function settingsOf({ uri, password }: LocalAddress): Neo4jSettings {
  return { backend: 'neo4j', uri, username: 'neo4j', password, database: 'neo4j', readTimeoutMs: 10_000 };
}

/** Constraints, indexes and the stamp that says the graph is whole; and the full-text index that peers search by. */
async function complete(settings: Neo4jSettings, build: string): Promise<void> {
  const connection = await openNeo4j(settings);
  await setUp(connection);
  await connection.define([
    `CREATE FULLTEXT INDEX ${peersIndex} IF NOT EXISTS FOR (n:Entity) ON EACH [n.name]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
  ]);
  const stamp = { id: build, inputs: 'own:generated', state: 'complete' };
  await connection.write(cypherText('load/put-build-stamp.cypher'), stamp);
  await connection.close();
}

const peersIndex = 'peers_names';
