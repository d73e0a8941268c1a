import { defineConfig } from 'vitest/config';

/** Rooms whose tests need a store; the one Neo4j of a test run is theirs in turn, so their files run one after another. */
const withStores = 'test/{store,api,reports,cli}/**/*.test.ts';

export default defineConfig({
  // Vite would take graphql's ESM build, Node and Apollo Server its CommonJS one; there must be one of them.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'pure', include: ['test/**/*.test.ts'], exclude: [withStores] } },
      {
        extends: true,
        test: {
          name: 'stores',
          include: [withStores],
          globalSetup: ['test/store/start-neo4j-for-tests.ts'],
          fileParallelism: false,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
