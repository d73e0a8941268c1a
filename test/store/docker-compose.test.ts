import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { neo4jVersion, usersNeo4j } from '../../src/store/neo4j/local/local-neo4j.ts';
import { writeConfiguration } from '../../src/store/neo4j/local/write-configuration.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const service = z.object({
  image: z.string(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()),
});

const { image, environment, ports } = z
  .object({ services: z.object({ neo4j: service }) })
  .parse(parse(readFileSync('docker-compose.yml', 'utf8'))).services.neo4j;

test('docker-compose.yml starts the same Neo4j as npm run neo4j', () => {
  expect(image).toBe(`neo4j:${neo4jVersion}-community`);
  expect(environment['NEO4J_server_memory_heap_max__size']).toBe(usersNeo4j.heap);
  expect(ports).toEqual(['127.0.0.1:7687:7687']);
});

test('docker-compose.yml sets what the configuration of npm run neo4j sets', async () => {
  const home = temporaryFolder();
  const folder = await writeConfiguration({ ...usersNeo4j, home }, 7687);
  const lines = readFileSync(join(folder, 'neo4j.conf'), 'utf8').trim().split('\n');
  // Where it listens is the container's own affair.
  const settings = lines.filter((line) => !line.includes('_address='));
  for (const line of settings) {
    const [name = '', value] = line.split('=');
    expect(environment[`NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}`], name).toBe(value);
  }
  expect(settings).toHaveLength(4);
});
