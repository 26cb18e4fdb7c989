#!/usr/bin/env node
/** Starts the command: all code but this file is loaded after Node knows where to keep compiled code. */
import { enableCompileCache } from './compile-cache.ts';

enableCompileCache(process.env);
import('./main.ts').then(
  ({ main }) => main(),
  (error: unknown) => {
    // Not exit code 1, which says that content has errors.
    process.stderr.write(`accords: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  },
);
