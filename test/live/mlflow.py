"""Record what a real MLflow server answers to wrong requests.

    pip install -r examples/capture/requirements-mlflow.txt
    python examples/capture/mlflow.py

Writes examples/mlflow.ndjson (the answers) and test/vectors/examples/mlflow.json (for each of them
what ml-errors must make of it, and under "oracle" what MLflow's own client makes of it). Ports, ids,
times and folders are replaced by constants, so a second run writes the same bytes. Needs Linux or
macOS (process groups); takes about 40 seconds, 20 of them for SQLite to give up on a locked database.
"""

import base64
import contextlib
import html
import http.client
import json
import logging
import os
import re
import secrets
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# This file is called mlflow.py: without this line `import mlflow` would find it instead of the package.
sys.path = [entry for entry in sys.path if Path(entry or ".").resolve() != HERE]
os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"

import requests  # noqa: E402
from mlflow.exceptions import HTTP_STATUS_TO_ERROR_CODE, MlflowException  # noqa: E402
from mlflow.protos.databricks_pb2 import ErrorCode  # noqa: E402
from mlflow.utils.rest_utils import verify_rest_response  # noqa: E402
from mlflow.version import VERSION  # noqa: E402

KEPT_HEADERS = ("content-type", "www-authenticate", "retry-after", "allow")
MAX_BODY = 2048
API = "/api/2.0/mlflow"


# --- the servers -------------------------------------------------------------------------------


@contextlib.contextmanager
def mlflow_server(folder, *options, **env):
    """A server with its own database and artifact folder under `folder`; yields its port."""
    folder.mkdir()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    inherited = {k: v for k, v in os.environ.items() if not k.lstrip("_").startswith("MLFLOW_")}
    with open(folder / "server.log", "w+") as log:
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", "mlflow", "server", "--host", "127.0.0.1", "--port", str(port)),
                *("--workers", "1", "--backend-store-uri", f"sqlite:///{folder}/mlflow.db"),
                *("--artifacts-destination", str(folder / "mlruns"), *options),
            ],
            cwd=folder,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            env={
                **inherited,
                "HOME": str(folder),
                "TZ": "UTC",
                "PYTHONHASHSEED": "0",  # some messages print a set
                "MLFLOW_DISABLE_TELEMETRY": "true",
                "MLFLOW_SERVER_ENABLE_JOB_EXECUTION": "false",
                **env,
            },
        )
        try:
            await_health(process, port)
            yield port
        except BaseException:
            log.seek(0)
            print(log.read()[-4000:], file=sys.stderr)
            raise
        finally:
            end_group(process)


def await_health(process, port):
    for _ in range(600):
        if process.poll() is not None:
            raise RuntimeError(f"mlflow server ended with {process.returncode} before it was ready")
        with contextlib.suppress(OSError):
            if send(port, "GET", "/health")[0] == 200:
                return
        time.sleep(0.2)
    raise RuntimeError("mlflow server was not ready after two minutes")


def end_group(process):
    for number in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=10)


def send(port, method, path, body=None, headers=None):
    """`body`: text is sent as it is, anything else as JSON. Returns status, headers and text."""
    headers = {"content-type": "application/json"} | (headers or {})
    data = body if body is None or isinstance(body, str) else json.dumps(body)
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request(method, path, data, headers)
        response = connection.getresponse()
        kept = {k.lower(): v for k, v in response.getheaders() if k.lower() in KEPT_HEADERS}
        return response.status, dict(sorted(kept.items())), response.read().decode()
    finally:
        connection.close()


# --- the recordings ----------------------------------------------------------------------------


class Recorder:
    def __init__(self, port, folder, how):
        self.port = port
        self.folder = str(folder)
        self.source = f"mlflow {VERSION} ({how}, python {sys.version_info[0]}.{sys.version_info[1]})"
        self.ids = {}
        self.answers = []

    def setup(self, path, body, headers=None):
        """A request that must succeed, to bring the server into the state that the next ones need."""
        status, _, text = send(self.port, "POST", path, body, headers)
        if status != 200:
            raise RuntimeError(f"setup: POST {path} gave {status}: {text}")
        return json.loads(text)

    def wrong(self, name, method, path, body=None, headers=None):
        """A request that must fail; its answer is recorded."""
        status, kept, text = send(self.port, method, path, body, headers)
        if status < 400:
            raise RuntimeError(f"{name}: {method} {path} succeeded with {status}: {text[:500]}")
        text = self.stable(text)
        if len(text.encode()) > MAX_BODY:
            raise RuntimeError(f"{name}: the body has {len(text.encode())} bytes, at most {MAX_BODY} fit")
        self.answers.append(
            {
                "id": f"mlflow-{name}",
                "platform": "mlflow",
                "source": self.source,
                "request": self.stable(f"{method} {path}"),
                "status": status,
                "headers": {k: self.stable(v) for k, v in kept.items()},
                "body": text,
            }
        )

    def stable(self, text):
        """What differs from run to run becomes a constant: address, folder, random ids, times."""
        text = re.sub(rf"(127\.0\.0\.1|localhost):{self.port}\b", "localhost:5000", text)
        text = text.replace(self.folder, "")  # <folder>/mlruns becomes /mlruns
        text = re.sub(
            r"\b[0-9a-f]{32}\b",
            lambda found: self.ids.setdefault(found[0], f"{len(self.ids) + 1:032d}"),
            text,
        )
        return re.sub(r"\b1\d{12}\b", "1700000000000", text)  # milliseconds since 1970


def record_plain(port, folder):
    recorder = Recorder(port, folder, "mlflow server, sqlite")
    setup, wrong = recorder.setup, recorder.wrong

    churn = setup(f"{API}/experiments/create", {"name": "churn"})["experiment_id"]
    old = setup(f"{API}/experiments/create", {"name": "old"})["experiment_id"]
    setup(f"{API}/experiments/delete", {"experiment_id": old})
    run = setup(f"{API}/runs/create", {"experiment_id": churn, "start_time": 1})
    run = run["run"]["info"]["run_id"]
    setup(f"{API}/runs/log-parameter", {"run_id": run, "key": "depth", "value": "3"})
    setup(f"{API}/registered-models/create", {"name": "churn-model"})
    setup(f"{API}/model-versions/create", {"name": "churn-model", "source": "s3://models/churn"})
    place = {"type": "MLFLOW_EXPERIMENT", "mlflow_experiment": {"experiment_id": churn}}
    trace = {"trace_id": "tr-1", "trace_location": place, "request_time": "2025-01-01T00:00:00Z", "state": "OK"}
    setup("/api/3.0/mlflow/traces", {"trace": {"trace_info": trace}})

    # Experiments and runs.
    wrong("experiment-missing", "GET", f"{API}/experiments/get?experiment_id=999")
    wrong("experiment-exists", "POST", f"{API}/experiments/create", {"name": "churn"})
    wrong("experiment-name-number", "POST", f"{API}/experiments/create", {"name": 1})
    wrong("body-malformed-json", "POST", f"{API}/experiments/create", '{"name": ')
    wrong("body-json-array", "POST", f"{API}/experiments/create", "[1]")
    wrong("experiment-deleted", "POST", f"{API}/experiments/update", {"experiment_id": old, "new_name": "new"})
    search = {"experiment_ids": [churn]}
    wrong("search-filter-invalid", "POST", f"{API}/runs/search", {**search, "filter": "metrics.acc >> 1"})
    wrong("search-order-by-invalid", "POST", f"{API}/runs/search", {**search, "order_by": ["metrics.acc UP"]})
    wrong("search-page-token-invalid", "POST", f"{API}/runs/search", {**search, "page_token": "nonsense"})
    wrong("param-changed", "POST", f"{API}/runs/log-parameter", {"run_id": run, "key": "depth", "value": "4"})
    metrics = [{"key": f"m{n}", "value": 1, "timestamp": 1, "step": 0} for n in range(1001)]
    wrong("metrics-too-many", "POST", f"{API}/runs/log-batch", {"run_id": run, "metrics": metrics})

    # The model registry.
    model = "name=churn-model"
    stage = {"name": "churn-model", "version": "1"}
    wrong("model-exists", "POST", f"{API}/registered-models/create", {"name": "churn-model"})
    wrong("model-name-invalid", "POST", f"{API}/registered-models/create", {"name": "churn/model"})
    wrong("model-version-missing", "GET", f"{API}/model-versions/get?{model}&version=9")
    wrong("model-alias-missing", "GET", f"{API}/registered-models/alias?{model}&alias=champion")
    path = f"{API}/model-versions/transition-stage"
    wrong("stage-unknown", "POST", path, {**stage, "stage": "Prod", "archive_existing_versions": False})
    wrong("stage-not-active", "POST", path, {**stage, "stage": "None", "archive_existing_versions": True})

    # Traces and artifacts.
    path = "/ajax-api/2.0/mlflow/get-trace-artifact"
    wrong("trace-data-missing", "GET", f"{path}?request_id=tr-1")
    wrong("trace-id-not-given", "GET", path)
    issues = {"trace_ids": ["tr-1"], "categories": [], "provider": "openai", "model": "m", "secret_id": "s"}
    path = "/ajax-api/3.0/mlflow/issues/invoke"
    wrong("trace-of-other-experiment", "POST", path, {"experiment_id": "0", **issues})
    wrong("artifact-outside", "GET", "/api/2.0/mlflow-artifacts/artifacts/..%2f..%2fetc%2fpasswd")
    path = "/api/2.0/mlflow-artifacts/mpu/create/model.pkl"
    wrong("multipart-unsupported", "POST", path, {"path": "model.pkl", "num_parts": 2})

    # Whatever is not answered by MLflow's handlers, or by none.
    workspace = {"x-mlflow-workspace": "team-a"}
    wrong("workspaces-off-json", "GET", f"{API}/experiments/get?experiment_id=0", headers=workspace)
    wrong("workspaces-off-text", "GET", "/api/3.0/mlflow/workspaces")
    wrong("path-unknown", "GET", f"{API}/experiment/get")
    wrong("path-unknown-head", "HEAD", f"{API}/experiment/get")
    wrong("method-not-allowed", "DELETE", f"{API}/experiments/create")
    wrong("job-missing", "GET", "/ajax-api/3.0/jobs/none")
    path = "/gateway/mlflow/v1/chat/completions"
    wrong("gateway-endpoint-missing", "POST", path, {"model": "none", "messages": []})

    database = sqlite3.connect(folder / "mlflow.db", isolation_level=None)
    database.execute("BEGIN EXCLUSIVE")
    try:
        wrong("database-locked", "POST", f"{API}/experiments/create", {"name": "busy"})
    finally:
        database.close()
    return recorder.answers


def record_auth(port, folder, admin_password):
    recorder = Recorder(port, folder, "mlflow server, sqlite, basic-auth")
    admin = basic("admin", admin_password)
    reader = {"username": "reader", "password": secrets.token_urlsafe(16)}
    recorder.setup(f"{API}/users/create", reader, admin)
    churn = recorder.setup(f"{API}/experiments/create", {"name": "churn"}, admin)
    recorder.wrong("auth-missing", "GET", f"{API}/experiments/get?experiment_id=0")
    recorder.wrong("auth-forbidden", "POST", f"{API}/experiments/delete", churn, basic(**reader))
    return recorder.answers


def basic(username, password):
    pair = base64.b64encode(f"{username}:{password}".encode()).decode()
    return {"authorization": f"Basic {pair}"}


# --- what to make of them ----------------------------------------------------------------------

# The codes of codes/mlflow.json that are worth a retry.
RETRYABLE_CODES = frozenset(
    """ABORTED COULD_NOT_ACQUIRE_LOCK DEADLINE_EXCEEDED DEPLOYMENT_TIMEOUT GIT_REMOTE_ERROR INTERNAL_ERROR
    IO_ERROR MALFORMED_PARTNER_RESPONSE PARTIAL_DELETE PERMISSION_NOT_PROPAGATED PROJECTS_OPERATION_TIMEOUT
    REQUEST_LIMIT_EXCEEDED RESOURCE_EXHAUSTED SERVICE_UNDER_MAINTENANCE TEMPORARILY_UNAVAILABLE
    UNPARSEABLE_HTTP_ERROR WORKSPACE_TEMPORARILY_UNAVAILABLE""".split()
)
RETRYABLE_STATUSES = frozenset({408, 429, 500, 502, 503, 504})
# Reason phrases that RFC 9110 changed and Python 3.11 has in their old form.
NEW_PHRASES = {
    413: "Content Too Large",
    414: "URI Too Long",
    416: "Range Not Satisfiable",
    422: "Unprocessable Content",
}


def vector(answer):
    """What ml-errors must say, from its design alone: neither it nor MLflow's client is asked."""
    status = answer["status"]
    value = json_object(answer["body"])
    # MLflow's gateway wraps an MLflow body in FastAPI's {"detail"}.
    nested = isinstance(value, dict) and isinstance(value.get("detail"), dict)
    error = value["detail"] if nested else value or {}
    if error.get("error_code") in ErrorCode.keys():
        code, matched = error["error_code"], "code"
    elif status in HTTP_STATUS_TO_ERROR_CODE:
        code, matched = HTTP_STATUS_TO_ERROR_CODE[status], "status"
    else:
        code, matched = "INTERNAL_ERROR", "fallback"
    client = oracle(answer)
    expected = {
        "id": answer["id"],
        "platform": "mlflow",
        "code": code,
        "class": "RestException",
        "status": status,
        "message": message(status, answer["body"], error if value is not None else None),
        "matched": matched,
        "retryable": code in RETRYABLE_CODES if matched == "code" else status in RETRYABLE_STATUSES,
        "oracle": client,
    }
    if client["code"] != code:
        expected["why"] = (
            "MLflow's client looks for error_code at the top of the body only; here it is under detail."
            if nested
            else "MLflow's client calls every JSON object without error_code INTERNAL_ERROR, whatever the HTTP status."
        )
    return expected


def message(status, body, error):
    if error is not None:
        text = error["message"] if "message" in error else error["detail"]
        if not isinstance(text, str) or not text:
            raise RuntimeError(f"no rule says what the message of this body is: {body}")
        return text
    if title := re.search(r"<title>(.*?)</title>", body, re.DOTALL | re.IGNORECASE):
        return html.unescape(title[1]).strip()
    phrase = NEW_PHRASES.get(status) or http.client.responses[status]
    return body.strip() or f"HTTP {status} {phrase}"


def json_object(text):
    try:
        value = json.loads(text)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def oracle(answer):
    """What MLflow's own client raises for the same answer."""
    response = requests.Response()
    response.status_code = answer["status"]
    response.headers.update(answer["headers"])
    response.encoding = "utf-8"
    response._content = answer["body"].encode()
    try:
        verify_rest_response(response, answer["request"].split(" ")[1])
    except MlflowException as error:
        return {
            "class": type(error).__name__,
            "code": error.error_code,
            "status": error.get_http_status_code(),
        }
    raise RuntimeError(f"{answer['id']}: MLflow's client saw no error")


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the servers are ended
    logging.getLogger("mlflow").setLevel(logging.ERROR)
    password = secrets.token_urlsafe(16)
    with tempfile.TemporaryDirectory() as name:
        temp = Path(name).resolve()
        with mlflow_server(temp / "plain") as port:
            answers = record_plain(port, temp / "plain")
        config = temp / "auth.ini"
        config.write_text(
            "[mlflow]\ndefault_permission = READ\nadmin_username = admin\n"
            f"database_uri = sqlite:///{temp}/auth.db\n"
            "authorization_function = mlflow.server.auth:authenticate_request_basic_auth\n"
        )
        auth = {
            "MLFLOW_AUTH_CONFIG_PATH": str(config),
            "MLFLOW_AUTH_ADMIN_PASSWORD": password,
            "MLFLOW_FLASK_SERVER_SECRET_KEY": secrets.token_urlsafe(16),
        }
        with mlflow_server(temp / "auth", "--app-name", "basic-auth", **auth) as port:
            answers += record_auth(port, temp / "auth", password)

    lines = [json.dumps(a, separators=(",", ":"), ensure_ascii=False) for a in answers]
    vectors = [vector(a) for a in answers]
    write(ROOT / "examples" / "mlflow.ndjson", "\n".join(lines))
    write(
        ROOT / "test" / "vectors" / "examples" / "mlflow.json",
        json.dumps(vectors, indent=2, ensure_ascii=False),
    )
    codes = sorted({v["code"] for v in vectors})
    print(f"{len(answers)} answers, {len(codes)} codes: {' '.join(codes)}")


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
