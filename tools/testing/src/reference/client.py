"""Has `server.py` run a script, as `python SCRIPT ARGUMENT...` would; starts it where nobody did.

    client.py FOLDER SCRIPT ARGUMENT...
"""

import fcntl
import json
import os
import pathlib
import socket
import subprocess
import sys
import time

SECONDS_TO_START = 120


def connect(path):
    """The connection, or none where nobody listens."""
    connection = socket.socket(socket.AF_UNIX)
    try:
        connection.connect(path)
        return connection
    except (FileNotFoundError, ConnectionRefusedError):
        connection.close()
        return None


def start(folder, path):
    """Starts the server, or waits for whoever does it at the same time; the connection."""
    with open(f"{path}.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        connection = connect(path)
        if connection:
            return connection
        command = [sys.executable, pathlib.Path(__file__).with_name("server.py"), folder]
        with open(f"{path}.log", "w") as log:
            server = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
            )
        end = time.monotonic() + SECONDS_TO_START
        while server.poll() is None and time.monotonic() < end:
            connection = connect(path)
            if connection:
                return connection
            time.sleep(0.05)
    sys.exit(f"The server for references does not start: {pathlib.Path(f'{path}.log').read_text()}")


folder, script, *arguments = sys.argv[1:]
path = f"{folder}/reference.sock"
request = {"argv": [os.path.abspath(script), *arguments], "cwd": os.getcwd(), "environment": dict(os.environ)}
text = json.dumps(request).encode()
connection = connect(path) or start(folder, path)
socket.send_fds(connection, [len(text).to_bytes(4, "big")], [0, 1, 2])
connection.sendall(text)
code = connection.recv(1)
sys.exit(code[0] if code else "The script ended its process")
