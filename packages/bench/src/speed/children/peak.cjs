/** Loaded before a measured program: when it ends, the peak of its memory in KiB goes to file descriptor 3. */
const { readFileSync, writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) process.on('exit', () => writeSync(3, String(peak())));

/** On Linux `maxRSS` of a process that was started begins at that of its parent; the status file has its own. */
function peak() {
  try {
    const own = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    if (own) return Number(own[1]);
  } catch {}
  return process.resourceUsage().maxRSS;
}
