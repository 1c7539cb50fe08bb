import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Apollo’s suite for integrations is written for Jest and brings its own Apollo Server; here it tests ours, under Vitest. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: {
    alias: [
      { find: /^graphql$/, replacement: 'graphql/index.js' },
      {
        find: /^@jest\/globals$/,
        replacement: fileURLToPath(new URL('tests/conformity/jestGlobals.ts', import.meta.url)),
      },
    ],
    dedupe: ['@apollo/server', 'graphql'],
  },
  test: {
    name: 'conformity',
    include: ['tests/conformity/**/*.test.ts'],
    // This one wants the parser's own words for a body that is no JSON; they repeat the body, so ours are others.
    testNamePattern: /^(?!.*throws an error if POST JSON is malformed)/,
    environment: 'node',
    env: { NODE_ENV: 'test' },
    server: { deps: { inline: [/@apollo/, /graphql/] } },
  },
});
