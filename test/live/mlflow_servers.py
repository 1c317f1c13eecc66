"""MLflow servers on loopback, all in the process group of the script that starts them, and gone when it is gone.

By itself it starts one tracking server, says where, and waits to be ended.
"""

import contextlib
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

KEPT_HEADERS = ("content-type", "www-authenticate", "retry-after", "allow")
READY_WITHIN = 180  # seconds; several servers start at once

GUARD = """
import os, signal, sys
for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
    signal.signal(number, signal.SIG_IGN)
sys.stdin.read()
os.killpg(0, signal.SIGKILL)
"""


def lead_group():
    """Makes this process the head of a process group that ends with it, however it ends."""
    if os.getpgrp() != os.getpid():
        os.setpgid(0, 0)
    # The pipe closes when this process is gone, of SIGKILL too; then the guard ends whatever is left of the group.
    reading, _writing = os.pipe()
    subprocess.Popen([sys.executable, "-c", GUARD], stdin=reading, stdout=subprocess.DEVNULL)
    os.close(reading)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the servers are ended in order


class Server:
    """One command that serves on a port of loopback, with a folder of its own."""

    def __init__(self, folder, *command, **env):
        self.folder = folder
        folder.mkdir(exist_ok=True)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        inherited = {k: v for k, v in os.environ.items() if not k.lstrip("_").startswith("MLFLOW_")}
        self.log = folder / "server.log"
        with open(self.log, "w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "mlflow", *command, "--host", "127.0.0.1", "--port", str(self.port)],
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env={
                    **inherited,
                    "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
                    "HOME": str(folder),
                    "TZ": "UTC",
                    "PYTHONHASHSEED": "0",  # some messages print a set
                    "MLFLOW_DISABLE_TELEMETRY": "true",
                    "MLFLOW_SERVER_ENABLE_JOB_EXECUTION": "false",
                    **env,
                },
            )

    def await_ready(self):
        deadline = time.monotonic() + READY_WITHIN
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise RuntimeError(f"the server ended with {self.process.returncode}:\n{self.said()}")
            with contextlib.suppress(OSError):
                if self.send("GET", "/health")[0] == 200:
                    return
            time.sleep(0.2)
        raise RuntimeError(f"the server was not ready after {READY_WITHIN} s:\n{self.said()}")

    def said(self):
        return self.log.read_text(errors="replace")[-4000:]

    def send(self, method, path, body=None, headers=None):
        """`body`: text is sent as it is, anything else as JSON. Returns status, headers and text."""
        headers = {"content-type": "application/json"} | (headers or {})
        data = body if body is None or isinstance(body, str) else json.dumps(body)
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, path, data and data.encode(), headers)
            response = connection.getresponse()
            kept = {k.lower(): v for k, v in response.getheaders() if k.lower() in KEPT_HEADERS}
            return response.status, dict(sorted(kept.items())), response.read().decode()
        finally:
            connection.close()

    def end(self):
        self.process.terminate()  # MLflow hands it on to its workers
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(timeout=10)
            return
        self.process.kill()


def tracking(folder, *options, **env):
    """A tracking server with its own database."""
    store = ("--backend-store-uri", f"sqlite:///{folder}/mlflow.db")
    return Server(folder, "server", "--workers", "1", *store, *options, **env)


@contextlib.contextmanager
def ending(servers):
    """Ends the servers that are in the list by then, and says what they said where something went wrong."""
    try:
        yield
    except BaseException:
        for server in servers:
            print(f"--- {server.folder.name}\n{server.said()}", file=sys.stderr)
        raise
    finally:
        for server in servers:
            server.end()


if __name__ == "__main__":
    lead_group()
    with tempfile.TemporaryDirectory(prefix="ml-errors-mlflow-", ignore_cleanup_errors=True) as name:
        temp = Path(name).resolve()
        servers = [tracking(temp / "held", "--artifacts-destination", f"{temp}/held/mlruns")]
        with ending(servers):
            servers[0].await_ready()
            print(f"serving on port {servers[0].port}", flush=True)
            threading.Event().wait()
