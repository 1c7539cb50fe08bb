import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Our measures beside those of NetworkX, on networks that a Python process makes up and computes in the same run. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: 'differential',
    include: ['tests/differential/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    // The first run makes a Python environment.
    hookTimeout: 600_000,
  },
});
