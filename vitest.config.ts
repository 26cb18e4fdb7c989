import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const setup = fileURLToPath(new URL('scripts/property-tests.mjs', import.meta.url));
const projects = readdirSync(new URL('packages', import.meta.url)).map((name) => ({
  extends: true as const,
  test: { name, root: `packages/${name}`, setupFiles: [setup] },
}));

// Commands that tests run leave nothing in the folder of the user's caches.
const env = { NODE_DISABLE_COMPILE_CACHE: '1' };

// Tests share no state, so that a worker need not load the same modules again for each file.
export default defineConfig({ test: { projects, env, isolate: false, testTimeout: 60_000, hookTimeout: 60_000 } });
