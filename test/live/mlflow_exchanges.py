"""Record what real MLflow servers answer to wrong requests.

    python test/live/mlflow_exchanges.py answers.json

Writes the answers, each with what ml-errors must make of it and what MLflow's own client makes of it. Ports, ids,
times and folders are replaced by constants, so a second run writes the same bytes.
"""

import base64
import json
import logging
import os
import secrets
import sqlite3
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"

import mlflow  # noqa: E402
import mlflow_requests as wrong_requests  # noqa: E402
import mlflow_standin as standin  # noqa: E402
from mlflow_readings import judged  # noqa: E402
from mlflow_recorder import Recorder  # noqa: E402
from mlflow_servers import Server, ending, lead_group, tracking  # noqa: E402

API = wrong_requests.API

MODEL = """
import mlflow

class Doubled(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        if "boom" in model_input.columns:
            raise ValueError("no such column: depth")
        return model_input["x"] * 2

mlflow.models.set_model(Doubled())
"""


def record_tracking(server, providers):
    recorder = Recorder(server, "mlflow server, sqlite")
    churn, old = wrong_requests.record_experiments(recorder)
    wrong_requests.record_runs(recorder, churn, old)
    wrong_requests.record_models(recorder, churn)
    wrong_requests.record_traces(recorder, churn)
    wrong_requests.record_others(recorder, churn)
    wrong_requests.record_gateway(recorder, providers)
    return recorder.answers


def record_auth(server, admin_password):
    recorder = Recorder(server, "mlflow server, sqlite, basic-auth")
    setup, wrong = recorder.setup, recorder.wrong
    admin = basic("admin", admin_password)
    reader = {"username": "reader", "password": secrets.token_urlsafe(16)}
    setup(f"{API}/users/create", reader, admin)
    churn = setup(f"{API}/experiments/create", {"name": "churn"}, admin)
    wrong("auth-missing", "GET", f"{API}/experiments/get?experiment_id=0")
    wrong("auth-wrong-password", "GET", f"{API}/experiments/get?experiment_id=0", headers=basic("reader", "wrong"))
    wrong("auth-forbidden", "POST", f"{API}/experiments/delete", churn, basic(**reader))
    wrong("user-exists", "POST", f"{API}/users/create", reader, admin)
    wrong("user-password-too-short", "POST", f"{API}/users/create", {"username": "new", "password": "short"}, admin)
    wrong("user-missing", "GET", f"{API}/users/get?username=none", headers=admin)
    wrong("user-not-given", "GET", f"{API}/users/get", headers=admin)
    wrong("user-delete-forbidden", "DELETE", f"{API}/users/delete", {"username": "admin"}, basic(**reader))
    wrong("role-missing", "GET", "/api/3.0/mlflow/roles/get?role_id=999", headers=admin)
    wrong("auth-path-unknown", "GET", f"{API}/users/none", headers=admin)
    return recorder.answers


def basic(username, password):
    pair = base64.b64encode(f"{username}:{password}".encode()).decode()
    return {"authorization": f"Basic {pair}"}


def record_without_artifacts(server):
    recorder = Recorder(server, "mlflow server, sqlite, --no-serve-artifacts")
    recorder.setup(f"{API}/experiments/create", {"name": "churn"})
    recorder.wrong("artifacts-off-json", "GET", "/api/2.0/mlflow-artifacts/artifacts/model.pkl")
    recorder.wrong("artifacts-off-text", "GET", "/api/2.0/mlflow-artifacts/artifacts")
    database = sqlite3.connect(server.folder / "mlflow.db", isolation_level=None)
    database.execute("BEGIN EXCLUSIVE")
    try:
        # SQLite gives up after 20 seconds.
        recorder.wrong("database-locked", "POST", f"{API}/experiments/create", {"name": "busy"})
    finally:
        database.close()
    return recorder.answers


def record_artifacts_only(server):
    recorder = Recorder(server, "mlflow server, --artifacts-only")
    recorder.wrong("artifacts-only", "POST", f"{API}/experiments/create", {"name": "churn"})
    recorder.wrong("artifacts-only-artifact-missing", "GET", "/api/2.0/mlflow-artifacts/artifacts/none.txt")
    return recorder.answers


def record_scoring(server):
    recorder = Recorder(server, "mlflow models serve")

    def wrong(name, body, content_type="application/json"):
        recorder.wrong(name, "POST", "/invocations", body, {"content-type": content_type})

    wrong("scoring-malformed", "{")
    wrong("scoring-no-object", "[1]")
    wrong("scoring-without-input", {"foo": 1})
    wrong("scoring-column-missing", {"dataframe_split": {"columns": ["y"], "data": [[1]]}})
    wrong("scoring-no-number", {"dataframe_split": {"columns": ["x"], "data": [["a"]]}})
    wrong("scoring-params-no-object", {"dataframe_split": {"columns": ["x"], "data": [[1.0]]}, "params": 3})
    wrong("scoring-model-fails", {"dataframe_split": {"columns": ["x", "boom"], "data": [[1.0, "a"]]}})
    wrong("scoring-of-other-type", "x", "text/plain")
    recorder.wrong("scoring-by-get", "GET", "/invocations")
    recorder.wrong("scoring-path-unknown", "GET", "/none")
    return recorder.answers


class StandIn:
    """As a server to a Recorder: it answers as what is in front of MLflow."""

    folder = Path("/nowhere")
    send = Server.send

    def __init__(self, port):
        self.port = port


def record_in_front(port):
    recorder = Recorder(StandIn(port), "")
    reader = f"the client of mlflow {mlflow.__version__}"
    recorder.source = f"a stand-in for Databricks, older servers and proxies, read by {reader}"
    for name, *_ in standin.IN_FRONT:
        recorder.wrong(f"in-front-{name}", "GET", f"/{name}")
    return recorder.answers


def save_model(folder):
    from mlflow.models import ModelSignature
    from mlflow.types.schema import ColSpec, ParamSchema, ParamSpec, Schema

    folder.mkdir()
    (folder / "doubled.py").write_text(MODEL)
    inputs = Schema([ColSpec("double", "x"), ColSpec("string", "boom", required=False)])
    signature = ModelSignature(inputs=inputs, params=ParamSchema([ParamSpec("k", "long", 1)]))
    source = str(folder / "doubled.py")
    mlflow.pyfunc.save_model(folder / "model", python_model=source, signature=signature, pip_requirements=[])


def record(temp):
    password = secrets.token_urlsafe(16)
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
    # The gateway takes public providers by https only, unless it is told otherwise.
    gateway = {
        "MLFLOW_GATEWAY_API_BASE_ALLOWED_SCHEMES": "http",
        "MLFLOW_GATEWAY_API_BASE_ALLOW_PRIVATE_IPS": "true",
    }
    in_front = standin.serve()
    servers = []
    with ending(servers):
        save_model(temp / "scoring")
        for folder, options, env in (
            ("plain", ("--artifacts-destination", f"{temp}/plain/mlruns"), gateway),
            ("auth", ("--artifacts-destination", f"{temp}/auth/mlruns", "--app-name", "basic-auth"), auth),
            ("without", ("--no-serve-artifacts",), {}),
        ):
            servers.append(tracking(temp / folder, *options, **env))
        only = ("--workers", "1", "--artifacts-only", "--artifacts-destination", f"{temp}/only/mlruns")
        servers.append(Server(temp / "only", "server", *only))
        servers.append(Server(temp / "scoring", "models", "serve", "-m", "model", "--env-manager", "local"))
        for server in servers:
            server.await_ready()
        plain, with_auth, without, only, scoring = servers
        with ThreadPoolExecutor() as pool:
            parts = [
                pool.submit(work, *given)
                for work, *given in (
                    (record_tracking, plain, in_front),
                    (record_auth, with_auth, password),
                    (record_without_artifacts, without),
                    (record_artifacts_only, only),
                    (record_scoring, scoring),
                    (record_in_front, in_front),
                )
            ]
            return [judged(answer) for part in parts for answer in part.result()]


def main(target):
    lead_group()
    logging.getLogger("mlflow").setLevel(logging.ERROR)
    with tempfile.TemporaryDirectory(prefix="ml-errors-mlflow-", ignore_cleanup_errors=True) as name:
        temp = Path(name).resolve()
        answers = record(temp)
    # A relative name is taken from the folder for temporary files.
    with open(Path(tempfile.gettempdir()) / target, "w", encoding="utf-8") as file:
        json.dump(answers, file, ensure_ascii=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
