import { execFileSync } from 'node:child_process';

/** Commits everything in a folder, as a new repository if it is none, and tags the commit. */
export function commit(folder: string, tag: string): void {
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@digital-accords.example'];
  const git = (...args: readonly string[]): Buffer => execFileSync('git', ['-C', folder, ...author, ...args]);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', tag);
  git('tag', tag);
}
