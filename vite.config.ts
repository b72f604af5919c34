// Builds the explorer's page into dist/viz/web, from which `qala serve` hands it out.
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

// A test runner may have set another mode; the page is always built for use.
process.env.NODE_ENV = 'production';

/** Of the thirty languages in which react-aria speaks to screen readers, the page needs its own two. */
const twoLanguages: Plugin = {
  name: 'two-languages',
  load: {
    filter: { id: /\/(react-aria|react-stately|react-aria-components)\/.*\/intl\/.*\/[a-z]{2}-[A-Z]{2}\.m?js$/ },
    handler: (id) => (/\/(ar-AE|en-US)\.m?js$/.test(id) ? null : 'export default {};'),
  },
};

export default defineConfig({
  root: 'src/viz/web',
  plugins: [react(), twoLanguages],
  build: {
    outDir: '../../../dist/viz/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    license: { fileName: 'licenses.md' },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4321' } },
});
