import { availableParallelism } from 'node:os';
import vue from '@vitejs/plugin-vue';
import { configDefaults, defineConfig } from 'vitest/config';

const pureTests =
  'tests/server/{access,analysis,cultivation,demonstration,entities,exchange,graph,graphql,kernels,locales,reports}/**/*.test.ts';

/**
 * For tests that measure no time by the clock: Vitest leaves a core free, which on two cores means one file at a time. They
 * run before those that do measure it, which then have the machine for themselves.
 */
const onAllCores = { maxWorkers: availableParallelism(), sequence: { groupOrder: 0 } };

const withStores = {
  environment: 'node',
  setupFiles: ['tests/setup.ts'],
  globalSetup: ['tests/buildThreads.ts', 'tests/neo4j/globalSetup.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

/** Files that put another module in the place of one: what others have loaded already would not be replaced. */
const withOtherModules = [
  'tests/client/components/DownloadList.test.ts',
  'tests/client/components/exchange/ExportPanel.test.ts',
  'tests/client/components/query/QueryConsole.test.ts',
  'tests/client/views/{NetworkView,SetsView}.test.ts',
];

export default defineConfig({
  plugins: [vue()],
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          // Pure functions: their files share a process, which saves each the start of one.
          include: [pureTests],
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
          exclude: [...configDefaults.exclude, pureTests],
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
          exclude: [...configDefaults.exclude, ...withOtherModules],
          environment: 'happy-dom',
          // Loading the pages takes longer than most files run.
          isolate: false,
          setupFiles: ['tests/client/setup.ts'],
          testTimeout: 30_000,
          ...onAllCores,
        },
      },
      {
        extends: true,
        test: {
          name: 'client-alone',
          include: withOtherModules,
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
          expect: { poll: { timeout: 15_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
