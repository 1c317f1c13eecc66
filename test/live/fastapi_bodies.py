"""Record what a real FastAPI application (fastapi_app.py) answers to wrong requests.

    python -m venv v2 && v2/bin/pip install -r examples/capture/requirements-fastapi.txt
    python -m venv v1 && v1/bin/pip install fastapi==0.99.1 pydantic==1.10.27 uvicorn==0.54.0 email-validator==2.4.0
    python examples/capture/fastapi_bodies.py v2/bin/python v1/bin/python

Writes examples/fastapi.ndjson (the answers) and test/vectors/examples/fastapi.json (for each of them
what ml-errors must make of it). A second run writes the same bytes. Takes about 2 seconds.
"""

import contextlib
import http.client
import json
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
from http import HTTPStatus
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent

KEPT_HEADERS = re.compile(r"content-type|www-authenticate|retry-after|allow|x-ratelimit-.*")
VERSIONS = """
from importlib.metadata import version
print(*(f"{name} {version(name)}" for name in ("fastapi", "pydantic", "uvicorn")))
"""


# --- the server ----------------------------------------------------------------------------------


@contextlib.contextmanager
def fastapi_server(python):
    """The application under the interpreter `python`; yields its port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryFile("w+") as log:
        process = subprocess.Popen(
            [python, "-B", "-m", "uvicorn", "fastapi_app:app", "--host", "127.0.0.1", "--port", str(port)],
            cwd=HERE,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        try:
            await_port(process, port)
            yield port
        except BaseException:
            log.seek(0)
            print(log.read()[-4000:], file=sys.stderr)
            raise
        finally:
            process.terminate()
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def await_port(process, port):
    for _ in range(300):
        if process.poll() is not None:
            raise RuntimeError(f"uvicorn ended with {process.returncode} before it was ready")
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.1)
    raise RuntimeError("uvicorn was not ready after 30 seconds")


def send(port, method, path, body=None, headers=None):
    """`body`: text is sent as it is, anything else as JSON. Returns status, headers and text."""
    headers = {"content-type": "application/json"} | (headers or {})
    data = body if body is None or isinstance(body, str) else json.dumps(body)
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request(method, path, data, headers)
        response = connection.getresponse()
        kept = {k.lower(): v for k, v in response.getheaders() if KEPT_HEADERS.fullmatch(k.lower())}
        return response.status, dict(sorted(kept.items())), response.read().decode()
    finally:
        connection.close()


# --- the recordings ------------------------------------------------------------------------------


class Recorder:
    def __init__(self, port, source):
        self.port = port
        self.source = source
        self.answers = []
        self.vectors = []

    def wrong(self, name, method, path, body=None, headers=None, mlops=None):
        """A request that must fail. `mlops`: the code and the class of the answer, where that platform is named."""
        status, kept, text = send(self.port, method, path, body, headers)
        if status < 400:
            raise RuntimeError(f"{name}: {method} {path} succeeded with {status}: {text}")
        answer = {
            "id": f"fastapi-{name}",
            **({"platform": "mlops"} if mlops else {}),
            "source": self.source,
            "request": f"{method} {path}",
            "status": status,
            "headers": kept,
            "body": text,
        }
        self.answers.append(answer)
        self.vectors.append(vector(answer, mlops))


# What becomes of Pydantic's lists where the platform is mlops.
UNPROCESSABLE = ("general/unprocessable-entity", "UnprocessableEntityError")


def record_today(recorder):
    wrong = recorder.wrong

    # The forms of `detail`.
    wrong("detail-string", "GET", "/details/string")
    wrong("detail-string-unicode", "GET", "/details/string-unicode")
    wrong("detail-string-empty", "GET", "/details/string-empty")
    wrong("detail-none", "GET", "/details/none")
    wrong("detail-strings", "GET", "/details/strings")
    wrong("detail-object", "GET", "/details/object")
    wrong("detail-object-code-message", "GET", "/details/object-code-message")
    wrong("detail-object-msg", "GET", "/details/object-msg")
    wrong("detail-object-error", "GET", "/details/object-error")
    wrong("detail-object-detail", "GET", "/details/object-detail")
    wrong("detail-error-code", "GET", "/details/error-code")
    wrong("detail-tuple", "GET", "/details/tuple")
    wrong("detail-number", "GET", "/details/number")
    wrong("detail-teapot", "GET", "/details/teapot")
    wrong("detail-too-large", "GET", "/details/too-large")

    # Pydantic's lists.
    job = {"name": "churn", "epochs": 3}
    wrong("validation-missing", "POST", "/jobs", {"name": "churn"})
    wrong("validation-wrong-type", "POST", "/jobs", {**job, "epochs": "three"})
    features = [{"name": "age", "weight": 1}, {"name": "income", "weight": "heavy"}]
    wrong("validation-nested", "POST", "/jobs", {**job, "features": features})
    wrong("validation-several", "POST", "/jobs", {"name": "ch", "epochs": 0, "stage": "prod", "features": {}})
    wrong("validation-enum", "POST", "/jobs", {**job, "stage": "prod"})
    wrong("validation-own-rule", "POST", "/jobs", {**job, "name": "default"})
    wrong("validation-malformed-json", "POST", "/jobs", '{"name": churn}')
    wrong("validation-no-body", "POST", "/jobs")
    wrong("validation-not-an-object", "POST", "/jobs", [1])
    wrong("validation-no-loc", "POST", "/jobs/from-file")
    wrong("validation-twelve", "POST", "/weights", ["x"] * 12)
    wrong("validation-path", "GET", "/jobs/last")
    wrong("validation-query", "GET", "/jobs/1?limit=1000&stage=prod")
    wrong("validation-header", "GET", "/tenant")

    # Answers that are no exception of a route, or none in JSON.
    wrong("path-unknown", "GET", "/job")
    wrong("method-not-allowed", "DELETE", "/jobs")
    wrong("not-authenticated", "GET", "/private")
    wrong("token-expired", "GET", "/private", headers={"authorization": "Bearer t"})
    wrong("rate-limited", "POST", "/embeddings")
    wrong("maintenance", "GET", "/maintenance")
    wrong("unhandled", "GET", "/crash")
    wrong("plain-text", "GET", "/plain")
    wrong("empty", "GET", "/empty")

    # The scenarios of the mlops document, and two answers of its form that are none of them.
    def scenario(name, request, code, class_name, body=None, scope=None):
        headers = {"authorization": f"Bearer {scope}"} if scope else {}
        method, path = request.split(" ")
        wrong(f"mlops-{name}", method, path, body, headers, mlops=(code, class_name))

    request = "POST /api/auth/register"
    ana = {"email": "ana@example.com", "password": "correct horse"}
    scenario("user-exists", request, "authentication/user-already-exists", "UserAlreadyExistsError", ana)
    short = {"email": "bo@example.com", "password": "short"}
    scenario("password-short", request, "authentication/password-too-short", "PasswordTooShortError", short)
    invalid = {**ana, "email": "ana"}
    scenario("email-invalid", request, *UNPROCESSABLE, invalid)
    request = "POST /api/auth/login"
    rejected = ("authentication/invalid-email-or-password", "InvalidEmailOrPasswordError")
    scenario("password-wrong", request, *rejected, ana)
    scenario("rate-limited", request, "authentication/rate-limit-exceeded", "RateLimitExceededError", ana)

    request = "GET /api/models/m-1"
    missing = ("authentication/missing-or-invalid-credentials", "MissingOrInvalidCredentialsError")
    scenario("credentials", request, *missing)
    scenario("model-not-found", request, "models/not-found", "ModelNotFoundError", scope="read")
    request = "POST /api/models/m-1/predict"
    rows = {"rows": [{"age": 41}]}
    scenario("scope", request, "authentication/insufficient-scope", "InsufficientScopeError", rows, "read")
    scenario("prediction-failed", request, "models/prediction-failed", "PredictionFailedError", rows, "predict")
    request = "POST /api/mlops/deployments/d-1/predict"
    inactive = ("deployments/not-found-or-inactive", "DeploymentNotFoundOrInactiveError")
    scenario("deployment-inactive", request, *inactive, rows)

    audit = {"kind": "audit"}
    scenario("kind", "POST /api/reports", "reports/invalid-kind", "InvalidReportKindError", audit)
    request = "GET /api/reports/r-1/download"
    scenario("no-artifact", request, "reports/no-artifact-yet", "ReportNoArtifactYetError")
    request = "POST /api/synthgen/models/s-1/generate"
    too_many = {"num_rows": 9000}
    scenario("num-rows", request, "synthgen/num-rows-out-of-range", "NumRowsOutOfRangeError", too_many)
    few = {"num_rows": 10}
    scenario("model-not-ready", request, "synthgen/model-not-ready", "SynthgenModelNotReadyError", few)
    scenario("other-words", "GET /api/projects/p-1/usage", "general/not-found", "NotFoundError")


def record_v1(recorder):
    wrong = recorder.wrong
    wrong("v1-missing", "POST", "/jobs", {"name": "churn"})
    wrong("v1-several", "POST", "/jobs", {"name": "default", "epochs": "three", "features": [{"name": "age"}]})
    wrong("v1-malformed-json", "POST", "/jobs", '{"name": churn}')
    email = {"email": "ana", "password": "correct horse"}
    wrong("v1-mlops-email-invalid", "POST", "/api/auth/register", email, mlops=UNPROCESSABLE)


# --- what to make of them ------------------------------------------------------------------------

HTTP_RETRYABLE = frozenset({408, 425, 429, 500, 502, 503, 504})
MLOPS_RETRYABLE = frozenset({429, 500, 502, 503, 504})
# Reason phrases that RFC 9110 changed and older versions of Python have in their former form.
NEW_PHRASES = {413: "Content Too Large", 418: "I'm a Teapot", 422: "Unprocessable Content"}
NAMED_ISSUES = 10


def vector(answer, mlops):
    """What ml-errors must say, from its design alone."""
    status = answer["status"]
    words = [word for word in re.split(r"[^a-z]+", phrase(status).lower().replace("'", "")) if word]
    http_class = f"Http{''.join(word.capitalize() for word in words)}"
    code, class_name = mlops or ("-".join(words), http_class.removesuffix("Error") + "Error")
    return {
        "id": answer["id"],
        "platform": "mlops" if mlops else "http",
        "code": code,
        "class": class_name,
        "status": status,
        "message": message(status, answer["body"]),
        "matched": "message" if mlops and not code.startswith("general/") else "status",
        "retryable": status in (MLOPS_RETRYABLE if mlops else HTTP_RETRYABLE),
    }


def phrase(status):
    return NEW_PHRASES.get(status) or HTTPStatus(status).phrase


def message(status, body):
    try:
        detail = json.loads(body)["detail"]
    except ValueError:
        detail = body.strip()
    return detail_message(detail) or f"HTTP {status} {phrase(status)}"


def detail_message(detail):
    if isinstance(detail, str):
        return detail
    if isinstance(detail, dict):
        texts = (detail.get(name) for name in ("message", "msg", "error", "detail"))
        return next((text for text in texts if isinstance(text, str)), None) or json_text(detail)
    if isinstance(detail, list) and all(isinstance(entry, str) for entry in detail):
        pair = len(detail) == 2 and re.fullmatch(r"[A-Z][A-Za-z0-9]+", detail[0])
        return detail[1] if pair else "; ".join(detail)
    if isinstance(detail, list):
        lines = [issue_message(issue) for issue in detail[:NAMED_ISSUES]]
        more = len(detail) - NAMED_ISSUES
        return "; ".join(lines + [f"and {more} more"] * (more > 0))
    return json_text(detail)


def issue_message(issue):
    loc = ".".join(str(part) for part in issue["loc"])
    return f"{loc}: {issue['msg']}" if loc else issue["msg"]


def json_text(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def main(today, v1):
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the server is ended
    answers, vectors = [], []
    for python, record in ((today, record_today), (v1, record_v1)):
        source = subprocess.run([python, "-c", VERSIONS], check=True, capture_output=True, text=True).stdout.strip()
        with fastapi_server(python) as port:
            recorder = Recorder(port, source)
            record(recorder)
        answers += recorder.answers
        vectors += recorder.vectors
    write(ROOT / "examples" / "fastapi.ndjson", "\n".join(json_text(answer) for answer in answers))
    write(
        ROOT / "test" / "vectors" / "examples" / "fastapi.json",
        json.dumps(vectors, indent=2, ensure_ascii=False),
    )
    codes = sorted({vector["code"] for vector in vectors})
    print(f"{len(answers)} answers, {len(codes)} codes: {' '.join(codes)}")


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: fastapi_bodies.py PYTHON_WITH_PYDANTIC_2 PYTHON_WITH_PYDANTIC_1")
    main(*sys.argv[1:])
