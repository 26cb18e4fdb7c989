import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.e2e.ts'],
    globalSetup: ['../../scripts/temporary-folder.mjs'],
    // Each test of a file goes on where the one before ended; after a failure the others say nothing.
    bail: 1,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
