import { availableParallelism } from 'node:os';
import vue from '@vitejs/plugin-vue';
import { configDefaults, defineConfig } from 'vitest/config';

const analysisTests = 'tests/server/{analysis,graph,kernels,locales,entities}/**/*.test.ts';

/**
 * For tests that measure no time: Vitest leaves a core free, which on two cores means one file at a time. They run before
 * those that do measure time, which then have the machine for themselves.
 */
const onAllCores = { maxWorkers: availableParallelism(), sequence: { groupOrder: 0 } };

const withStores = {
  environment: 'node',
  setupFiles: ['tests/setup.ts'],
  globalSetup: ['tests/buildThreads.ts', 'tests/neo4j/globalSetup.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  plugins: [vue()],
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'analysis',
          // Pure functions: their files share a process, which saves each the start of one.
          include: [analysisTests],
          environment: 'node',
          isolate: false,
          ...onAllCores,
          setupFiles: ['tests/setup.ts'],
          globalSetup: ['tests/buildThreads.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          sequence: { groupOrder: 1 },
          include: ['tests/{server,commands}/**/*.test.ts', 'tests/*.test.ts'],
          exclude: [...configDefaults.exclude, analysisTests],
          ...withStores,
        },
      },
      {
        extends: true,
        test: {
          name: 'api',
          sequence: { groupOrder: 1 },
          include: ['tests/api/**/*.test.ts'],
          // Each file starts a server of its own, and closes it: they share a process, and with it the schema, which takes
          // longer to load than most of them run.
          isolate: false,
          ...withStores,
        },
      },
      {
        extends: true,
        test: {
          name: 'client',
          include: ['tests/client/**/*.test.ts'],
          environment: 'happy-dom',
          testTimeout: 30_000,
          ...onAllCores,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          sequence: { groupOrder: 2 },
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
