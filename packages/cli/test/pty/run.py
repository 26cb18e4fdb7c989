"""Runs a command on a pseudo-terminal: waits for each text, then types. Reads a plan as JSON, prints what was shown."""
import fcntl
import json
import os
import pty
import select
import signal
import struct
import sys
import termios
import time

plan = json.load(sys.stdin)
pid, terminal = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 60, 200, 0, 0))
    os.chdir(plan["cwd"])
    os.environ.update(plan["env"])
    os.execvp(plan["command"][0], plan["command"])

shown = b""
seen = 0
steps = list(plan["steps"])
end = time.monotonic() + plan["seconds"]
while time.monotonic() < end:
    ready, _, _ = select.select([terminal], [], [], 0.1)
    if ready:
        try:
            data = os.read(terminal, 65536)
        except OSError:
            break
        if not data:
            break
        shown += data
    elif steps and steps[0]["wait"].encode() in shown[seen:]:
        # Nothing more is shown for now: the question stands.
        seen = len(shown)
        step = steps.pop(0)
        if "signal" in step:
            os.kill(pid, getattr(signal, step["signal"]))
        else:
            os.write(terminal, step["type"].encode())
else:
    os.kill(pid, signal.SIGKILL)
_, status = os.waitpid(pid, 0)
json.dump({"shown": shown.decode("utf-8", "replace"), "code": os.waitstatus_to_exitcode(status), "left": len(steps)}, sys.stdout)
