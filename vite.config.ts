import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { shellFiles } from './shellFiles.ts';

/** The server answers its own pages only, so the development server speaks in its name. */
const address = 'http://127.0.0.1:4000';
const server = { target: address, changeOrigin: true, headers: { origin: address } };

export default defineConfig({
  root: 'client',
  plugins: [vue(), shellFiles('FieldView')],
  define: { __VUE_I18N_LEGACY_API__: false, __VUE_I18N_FULL_INSTALL__: false, __VUE_OPTIONS_API__: false },
  worker: { format: 'es' },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // The content policy allows scripts from files only, so nothing may become a data: address.
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { index: 'client/index.html', serviceWorker: 'client/serviceWorker.ts' },
      output: {
        // A service worker answers for what lies below its address.
        entryFileNames: ({ name }) => (name === 'serviceWorker' ? 'sw.js' : 'assets/[name]-[hash].js'),
        manualChunks(id) {
          if (/node_modules\/(sigma|@sigma|graphology[^/]*)\//.test(id)) return 'network';
          if (/node_modules\/pinyin-pro\//.test(id)) return 'pinyin';
          if (/node_modules\/(graphql|graphql-language-service|cm6-graphql|@codemirror|@lezer)\//.test(id))
            return 'console';
          if (/node_modules\/(vue|@vue|vue-router|vue-i18n|@intlify|@urql|wonka|@0no-co)\//.test(id))
            return 'base';
          return undefined;
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: {
      '/graphql': server,
      '/session': server,
      '/import': server,
      '/export': server,
      '/calendar': server,
      '/livez': server,
    },
  },
});
