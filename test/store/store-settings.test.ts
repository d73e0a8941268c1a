import { describe, expect, test } from 'vitest';
import { readStoreSettings } from '../../src/store/store-settings.ts';

describe('the store', () => {
  test('is the folder data where nothing is set', () => {
    expect(readStoreSettings({})).toEqual({ backend: 'embedded', folder: 'data', readTimeoutMs: 10_000 });
  });

  test('is the folder that DATA_DIR names', () => {
    expect(readStoreSettings({ DATA_DIR: '/tmp/graph', NEO4J_URI: '' })).toMatchObject({
      folder: '/tmp/graph',
    });
  });

  test.each(['bolt://127.0.0.1:7687', 'neo4j://db.example.org', 'neo4j+s://x.databases.neo4j.io'])(
    'is Neo4j where NEO4J_URI is %s',
    (uri) => {
      expect(readStoreSettings({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' })).toEqual({
        backend: 'neo4j',
        uri,
        username: 'neo4j',
        password: 'secret',
        database: 'neo4j',
        readTimeoutMs: 10_000,
      });
    },
  );

  test.each([
    [
      { NEO4J_URI: 'localhost:7687', NEO4J_PASSWORD: 'x' },
      'NEO4J_URI is "localhost:7687": write it as bolt://HOST:PORT',
    ],
    [{ NEO4J_URI: 'http://localhost:7474', NEO4J_PASSWORD: 'x' }, 'NEO4J_URI is "http://localhost:7474"'],
    [{ NEO4J_URI: 'bolt://localhost:port', NEO4J_PASSWORD: 'x' }, 'NEO4J_URI is "bolt://localhost:port"'],
    [{ NEO4J_URI: 'bolt://localhost' }, 'NEO4J_URI is set but NEO4J_PASSWORD is not'],
    [{ STORE_TIMEOUT_SECONDS: 'soon' }, 'STORE_TIMEOUT_SECONDS is "soon": write a number of seconds'],
    [{ STORE_TIMEOUT_SECONDS: '0' }, 'STORE_TIMEOUT_SECONDS must be above 0'],
  ])('is refused where the settings are %j', (env, message) => {
    expect(() => readStoreSettings(env)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(message), exitCode: 2 }),
    );
  });
});
