import { readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const projects = readdirSync(new URL('packages', import.meta.url)).map((name) => ({
  extends: true as const,
  test: { name, root: `packages/${name}` },
}));

export default defineConfig({ test: { projects, testTimeout: 60_000, hookTimeout: 60_000 } });
