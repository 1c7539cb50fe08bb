import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** The server as JavaScript: the command line and the threads that it starts, side by side. */
export default defineConfig({
  // One file loads much faster than the thousands that the packages consist of.
  ssr: { noExternal: true, external: ['@grafeo-db/js', '@node-rs/argon2', 'bullmq', 'ioredis'] },
  build: {
    ssr: true,
    outDir: 'dist/server',
    target: 'node20',
    sourcemap: true,
    rollupOptions: {
      input: {
        linli: 'server/commands/linli.ts',
        analysisWorker: 'server/inquiry/analysisWorker.ts',
        importWorker: 'server/inquiry/importWorker.ts',
        kernelWorker: 'server/kernels/kernelWorker.ts',
        sheetWorker: 'server/inquiry/sheetWorker.ts',
      },
      external: [...builtinModules],
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
