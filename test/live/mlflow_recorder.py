"""Sends requests that must fail, and keeps the answers without what differs from run to run."""

import json
import re
import sys
from pathlib import Path

import mlflow

MAX_BODY = 4096
PACKAGES = Path(mlflow.__file__).parent.parent


class Recorder:
    def __init__(self, server, how):
        self.server = server
        self.source = f"mlflow {mlflow.__version__} ({how}, python {sys.version_info[0]}.{sys.version_info[1]})"
        self.ids = {}
        self.answers = []

    def setup(self, path, body, headers=None):
        """A request that must succeed, to bring the server into the state that the next ones need."""
        status, _, text = self.server.send("POST", path, body, headers)
        if status != 200:
            raise RuntimeError(f"setup: POST {path} gave {status}: {text}")
        return json.loads(text)

    def wrong(self, name, method, path, body=None, headers=None):
        """A request that must fail; its answer is recorded."""
        status, kept, text = self.server.send(method, path, body, headers)
        if status < 400:
            raise RuntimeError(f"{name}: {method} {path} succeeded with {status}: {text[:500]}")
        text = self.stable(text)
        if len(text.encode()) > MAX_BODY:
            raise RuntimeError(f"{name}: the body has {len(text.encode())} bytes, at most {MAX_BODY} fit")
        self.answers.append(
            {
                "id": f"mlflow-{name}",
                "source": self.source,
                "request": self.stable(f"{method} {path}"),
                "platform": "mlflow",
                "status": status,
                "headers": {k: self.stable(v) for k, v in kept.items()},
                "body": text,
            }
        )

    def stable(self, text):
        """What differs from run to run becomes a constant: address, folder, random ids, times."""
        text = re.sub(rf"(127\.0\.0\.1|localhost):{self.server.port}\b", "localhost:5000", text)
        text = text.replace(str(self.server.folder), "")  # <folder>/mlruns becomes /mlruns
        text = text.replace(str(PACKAGES), "site-packages")
        text = re.sub(r"(scrypt:[\d:]+)\$\w+\$\w+", r"\1$salt$hash", text)  # MLflow shows the hash of a password
        text = re.sub(
            r"\b[0-9a-f]{32}\b",
            lambda found: self.ids.setdefault(found[0], f"{len(self.ids) + 1:032d}"),
            text,
        )
        return re.sub(r"\b1\d{12}\b", "1700000000000", text)  # milliseconds since 1970
