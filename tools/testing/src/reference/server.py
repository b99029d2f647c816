"""Runs scripts in children that have Keras, TensorFlow, NLTK, SciPy and scikit-learn imported already.

    server.py FOLDER

Importing them takes seconds, and most scripts take less than one. Each request on FOLDER/reference.sock brings three
descriptors, for standard input, output and error, and JSON: {"argv": [script, ...], "cwd": ..., "environment": {...}};
a child does it as if it were a process of its own, and its exit code is the answer. Ends with the process that
FOLDER/pid names, and where FOLDER is taken away.
"""

import json
import os
import pathlib
import runpy
import selectors
import signal
import socket
import sys
import traceback

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
# nothing is computed before the children start: threads of the libraries would not come along
import keras  # noqa: E402, F401
import nltk.data  # noqa: E402, F401
import scipy.cluster.hierarchy  # noqa: E402, F401
import scipy.optimize  # noqa: E402, F401
import scipy.special  # noqa: E402, F401
import scipy.stats  # noqa: E402, F401
import sklearn.metrics  # noqa: E402, F401
import tensorflow  # noqa: E402, F401


def run(request, streams):
    """Becomes the script that was asked for; its exit code."""
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
    os.chdir(request["cwd"])
    os.environ.update(request["environment"])
    sys.argv = request["argv"]
    sys.path[0] = os.path.dirname(sys.argv[0])
    try:
        runpy.run_path(sys.argv[0], run_name="__main__")
        return 0
    except SystemExit as end:
        if isinstance(end.code, str):
            print(end.code, file=sys.stderr)
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        traceback.print_exc()
        return 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()


def answer(connection):
    """Starts the child that does a request and tells its exit code."""
    length, streams, _, _ = socket.recv_fds(connection, 4, 3)
    request = b""
    while len(request) < int.from_bytes(length, "big"):
        request += connection.recv(2**16)
    code = run(json.loads(request), streams)
    connection.sendall(bytes([code & 255]))
    os._exit(0)


def is_alive(process):
    """Whether a process is there, whoever it belongs to."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True


def serve(folder):
    """Takes requests until nobody can come any more."""
    path = f"{folder}/reference.sock"
    parent = int(pathlib.Path(f"{folder}/pid").read_text())
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    server = socket.socket(socket.AF_UNIX)
    server.bind(path)
    server.listen()
    selector = selectors.DefaultSelector()
    selector.register(server, selectors.EVENT_READ)
    while os.path.exists(path) and is_alive(parent):
        if selector.select(timeout=1):
            connection, _ = server.accept()
            if os.fork() == 0:
                server.close()
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                answer(connection)
            connection.close()


serve(sys.argv[1])
