import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/{src,scripts,test}/**/*.test.ts', 'scripts/**/*.test.mjs'],
    globalSetup: ['scripts/temporary-folder.mjs'],
    setupFiles: ['scripts/before-tests.mjs'],
    // Commands that tests run leave nothing in the folder of the user's caches.
    env: { NODE_DISABLE_COMPILE_CACHE: '1' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Each worker imports a module once, for all its files; what a test stubs or spies on ends with the test.
    isolate: false,
    unstubEnvs: true,
    restoreMocks: true,
    maxWorkers: '100%',
  },
});
