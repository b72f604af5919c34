// Builds the explorer's page into dist/viz/web, from which `qala serve` hands it out.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// A test runner may have set another mode; the page is always built for use.
process.env.NODE_ENV = 'production';

export default defineConfig({
  root: 'src/viz/web',
  plugins: [react()],
  build: {
    outDir: '../../../dist/viz/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    license: { fileName: 'licenses.md' },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4321' } },
});
