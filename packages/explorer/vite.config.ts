import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit()],
  worker: { format: 'es' },
  // Records are read by Node while pages are made; nothing is bundled.
  ssr: {
    external: [
      '@digital-accords/data',
      '@digital-accords/exports',
      '@digital-accords/model',
      '@digital-accords/validator',
    ],
  },
});
