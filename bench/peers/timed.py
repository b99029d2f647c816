"""Runs a command and prints, behind all that it prints, JSON of what the whole process took as the system counts it."""

import json
import os
import sys
import time

command = sys.argv[1:]
started = time.perf_counter()
process = os.posix_spawnp(command[0], command, os.environ)
_, status, usage = os.wait4(process, 0)
seconds = time.perf_counter() - started
print(
    json.dumps(
        {
            "wallSeconds": seconds,
            "wholeCpuSeconds": usage.ru_utime + usage.ru_stime,
            "megabytes": usage.ru_maxrss / 1024,
        }
    )
)
sys.exit(os.waitstatus_to_exitcode(status))
