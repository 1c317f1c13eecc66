"""Record what Flyte's own SDK makes of its exceptions on the wire, and of the wire when it reads it.

    pip install -r examples/capture/requirements-flyte.txt
    python examples/capture/flyte_bodies.py

Writes examples/flyte.ndjson (ExecutionErrors and error documents in protobuf's JSON) and
test/vectors/examples/flyte.json (for each of them what ml-errors must make of it by codes/flyte.json, and
under "oracle" what the SDK makes of it). Three ways lead to a body:

- an exception of flyte.errors goes through the SDK's convert_from_native_to_error;
- the same, written by the SDK as error.pb and read from there as an ErrorDocument;
- an ExecutionError is built field by field, as Flyte's backend fills it.

No Flyte server is needed, nothing leaves the machine, and a second run writes the same bytes. Takes about
a second.
"""

import asyncio
import json
import tempfile
from importlib.metadata import version
from pathlib import Path

import flyte.errors as errors
from flyte._internal.runtime.convert import convert_error_to_native, convert_from_native_to_error
from flyte._internal.runtime.io import load_error, upload_error
from flyteidl2.core.execution_pb2 import ContainerError, ErrorDocument, ExecutionError, GpuFault
from google.protobuf.json_format import MessageToJson
from google.protobuf.timestamp_pb2 import Timestamp

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCE = f"flyte {version('flyte')} flyteidl2 {version('flyteidl2')}"

UNKNOWN, USER, SYSTEM = ExecutionError.UNKNOWN, ExecutionError.USER, ExecutionError.SYSTEM
KINDS = {UNKNOWN: "unknown", USER: "user", SYSTEM: "system"}

# Why the SDK's class is another one.
BY_CODE = "The SDK reads few codes back into classes; ml-errors finds every registered class by its code."
SUBSTRING = "The SDK looks for a part of the code in any place; ml-errors compares whole tokens."
OOM_FIRST = "The SDK asks for OOM before it asks for RetriesExhausted; ml-errors reads the tokens from the left."


class Recorder:
    def __init__(self, registry):
        self.registry = registry
        self.bodies = []
        self.vectors = []

    def raised(self, name, exception, why=None):
        """An exception of the SDK (or of Python), as the ExecutionError that the SDK makes of it."""
        error = convert_from_native_to_error(exception).err
        self.record(name, f"{type(exception).__name__} raised", error, error, why=why)

    def written(self, name, exception, why=None):
        """The same, as the error document that a task leaves behind."""
        error = convert_from_native_to_error(exception)
        with tempfile.TemporaryDirectory() as folder:
            path = asyncio.run(upload_error(error.err, folder, error.recoverable))
            document = ErrorDocument.FromString(Path(path).read_bytes())
            loaded = asyncio.run(load_error(path))
        # The document's own zero, NON_RECOVERABLE, is not written: its absence says nothing.
        recoverable = document.error.kind == ContainerError.RECOVERABLE or None
        self.record(name, f"{type(exception).__name__} in error.pb", document, loaded, recoverable, why)

    def sent(self, name, kind, code, message, why=None, json_form=None, **fields):
        """An ExecutionError as the backend fills it."""
        error = ExecutionError(kind=kind, code=code, message=message, **fields)
        json_form = json_form or {}
        recoverable = error.recoverability == ContainerError.RECOVERABLE or None
        if "always_print_fields_with_no_presence" in json_form:
            recoverable = bool(recoverable)
        self.record(name, "ExecutionError", error, error, recoverable, why, **json_form)

    def record(self, name, how, message, error, recoverable=None, why=None, **json_form):
        body = MessageToJson(message, indent=None, ensure_ascii=False, **json_form)
        name = f"flyte-{name}"
        self.bodies.append(
            {
                "id": name,
                "platform": "flyte",
                "source": SOURCE,
                "request": how,
                "status": None,
                "headers": {},
                "body": body,
            }
        )
        vector = {"id": name, **self.expected(error, recoverable), "oracle": oracle(error)}
        if (vector["class"] == vector["oracle"]["class"]) != (why is None):
            raise RuntimeError(f"{name}: {vector['class']} here, {vector['oracle']['class']} there, and why: {why}")
        self.vectors.append({**vector, "why": why} if why else vector)

    def expected(self, error, recoverable):
        """What ml-errors must say, from its design and registry alone. The kind decides first, then the code."""
        kind = KINDS[error.kind]
        base = self.registry.by_class[f"Runtime{kind.capitalize()}Error"]
        hits = ((token, row) for token in error.code.split("|") for row in self.registry.rows_of(token))
        token, row = next(((token, row) for token, row in hits if row["kind"] == kind), (None, base))
        matched = "kind" if token is None else "code"
        retryable = row["retryable"] if matched == "code" else kind != "user"
        if kind == "user" and recoverable is not None and row["class"] != "NonRecoverableError":
            retryable = recoverable
        return {
            "platform": "flyte",
            "code": token or error.code or row["class"],
            "class": row["class"],
            "status": row["http"],
            "message": error.message,
            "matched": matched,
            "retryable": retryable,
        }


class Registry:
    """codes/flyte.json with the defaults filled in."""

    def __init__(self, path):
        rows = [self.row(row) for row in json.loads(path.read_text(encoding="utf-8"))["codes"]]
        self.rows = rows
        self.by_class = {row["class"]: row for row in rows}

    def rows_of(self, token):
        """The row with that code, or the rows that have it as an alias: the kind tells those apart."""
        own = [row for row in self.rows if row["code"] == token]
        return own or [row for row in self.rows if token in row["aliases"]]

    @staticmethod
    def row(row):
        return {
            "code": row["code"],
            "aliases": row.get("aliases", []),
            "http": row["http"],
            "class": row["exception"],
            "kind": row.get("kind") or ("user" if 400 <= row["http"] < 500 else "system"),
            "retryable": row.get("retryable", False),
        }


def oracle(error):
    """What the SDK raises in a parent task for the same error."""
    native = convert_error_to_native(error)
    return {"class": type(native).__name__, "code": native.code, "kind": native.kind}


def record_raised(recorder):
    raised = recorder.raised
    pod = "churn-a1-n0-0"
    message = "Container [primary] exceeded its memory limit of 2Gi"
    raised("raised-oom", errors.OOMError("OOMKilled", message, pod))
    raised("raised-custom", errors.CustomError.from_exception(ValueError("learning rate „0,1“ is not a number")))
    validation = errors.RuntimeDataValidationError("frame", TypeError("expected a DataFrame, got list"), "train")
    raised("raised-data-validation", validation, BY_CODE)
    raised("raised-non-recoverable", errors.NonRecoverableError("The licence of the data set expired"), BY_CODE)
    raised("raised-non-recoverable-code", errors.NonRecoverableError("Column age is missing", code="BadInput"))
    raised("raised-timeout", errors.TaskTimeoutError("Action a1 timed out, raising exception in current Action a0"))
    raised("raised-deployment", errors.DeploymentError("Deployment failed for 2 environments"), BY_CODE)
    raised("raised-inline-io", errors.InlineIOMaxBytesBreached("Output of 12 MiB, 10 MiB may be inline"), BY_CODE)
    raised("raised-slow-down", errors.SlowDownError("Too many actions were launched at once"), BY_CODE)
    raised("raised-aborted", errors.ActionAbortedError("Action a1 was aborted, aborting current Action a0"), BY_CODE)
    raised("raised-restricted-type", errors.RestrictedTypeError("A tuple cannot be one value"), BY_CODE)
    message = "Task train, version v3 not found in churn development."
    raised("raised-task-not-found", errors.RemoteTaskNotFoundError(message), BY_CODE)
    message = "Filesystem I/O error while loading task: [Errno 5] Input/output error"
    raised("raised-system", errors.RuntimeSystemError("FilesystemIOError", message))
    # Neither user nor system to the SDK: the kind is lost, and so is the code of the exception itself.
    message = "No endpoint and no API key are configured"
    raised("raised-initialization", errors.InitializationError("MissingEndpointOrApiKeyError", "user", message))
    raised("raised-logs", errors.LogsNotYetAvailableError("Log stream not available for action a1 in run r1."))
    raised("raised-python", ModuleNotFoundError("No module named 'xgboost'"))
    raised("raised-python-key", KeyError("income"))


def record_written(recorder):
    written = recorder.written
    written("document", errors.CustomError.from_exception(ValueError("bad x")))
    written("document-non-recoverable", errors.NonRecoverableError("The licence of the data set expired"), BY_CODE)
    message = "Controller failed for action a1"
    written("document-system", errors.RuntimeSystemError("CONTROLLER_FAILED", message))
    written("document-unknown", ModuleNotFoundError("No module named 'xgboost'"))


def record_sent(recorder):
    sent = recorder.sent
    killed = "\r\n[primary] terminated with exit code (137). Reason [OOMKilled]. Message: \n."
    sent("oom", USER, "OOMKilled", killed)
    full = {
        "error_uri": "s3://flyte/metadata/r1/a1/1/error.pb",
        "timestamp": Timestamp(seconds=1767225600, nanos=678000000),
        "worker": "churn-a1-n0-0",
        "recoverability": ContainerError.RECOVERABLE,
    }
    sent("full", USER, "OOMKilled", killed, **full)
    proto_names = {"preserving_proto_field_name": True}
    sent("proto-names", USER, "OOMKilled", killed, json_form=proto_names, **full)
    integers = {"use_integers_for_enums": True}
    sent("enums-as-integers", USER, "OOMKilled", killed, json_form=integers, **full)
    defaults = {"always_print_fields_with_no_presence": True}
    sent("with-defaults", USER, "Error", "The trainer ended with exit code 1", json_form=defaults)
    sent("with-defaults-unknown", UNKNOWN, "No outputs produced", "outputs.pb is missing", json_form=defaults)

    last = "[2/2] currentAttempt done. Last Error: USER::"
    sent("retries-exhausted-oom", USER, "RetriesExhausted|OOMKilled", last + killed, OOM_FIRST)
    sent("retries-exhausted", USER, "RetriesExhausted|USER:RuntimeError", last + "the loss is nan")
    waiting = "containers with unready status: [churn-a1-n0-0]|Back-off pulling image "
    image = f'Grace period [3m0s] exceeded|{waiting}"ghcr.io/acme/churn:v3"'
    sent("image-pull", USER, "ContainersNotReady|ImagePullBackOff", image)
    throttled = f"{image}: 429 Too Many Requests"
    sent("image-pull-system", SYSTEM, "ContainersNotReady|ImagePullBackOff", throttled)
    invalid = 'containers with unready status: [churn-a1-n0-0]|couldn\'t parse image name "churn:v 3"'
    sent("image-name", USER, "ContainersNotReady|InvalidImageName", invalid)
    create = "Grace period [3m0s] exceeded|containers with unready status: [churn-a1-n0-0]|no command specified"
    sent("container-create", USER, "ContainersNotReady|CreateContainerError", create)
    sent("interrupted", USER, "Interrupted", "[sidecar] terminated with exit code (137)")
    sent("interrupted-system", SYSTEM, "Interrupted", "The node was shut down")
    missing = "Primary container [primary] not found in pod's container statuses"
    sent("primary-container", USER, "PrimaryContainerNotFound", missing)
    sent("unknown", UNKNOWN, "No outputs produced", "outputs.pb is missing")
    sent("no-code", SYSTEM, "", "The action ended without an error document")
    exceeded = 'plugin "container" failed with system error 4 times: the object store did not answer'
    sent("system-failures", SYSTEM, "MaxSystemFailuresExceeded", exceeded)
    because = "In task train variable frame, failed to serialize/deserialize because of expected a DataFrame"
    sent("data-validation", USER, "DataValidationError", because, BY_CODE)
    sent("custom", USER, "ValueError", "bad x")
    sent("custom-recoverable", USER, "ValueError", "bad x", recoverability=ContainerError.RECOVERABLE)
    sent("non-recoverable", USER, "NonRecoverableError", "The licence of the data set expired", BY_CODE)
    sent("timeout", USER, "TaskTimeoutError", "Action a1 timed out")

    # Words in a code that are no tokens.
    sent("no-oom", USER, "RoomNotFoundError", "Room 17 is not in the plan", SUBSTRING)
    sent("no-unknown", USER, "UnknownHostError", "redis.internal cannot be resolved", SUBSTRING)

    # Codes that are not the class's own; those of a GPU fault stand for two classes.
    xid, gpu = GpuFault.KIND_XID, {"gpu_index": 0, "node": "gpu-node-3"}
    lost = GpuFault(kind=xid, code=79, severity=GpuFault.SEVERITY_CRITICAL, **gpu)
    sent("gpu-fault", SYSTEM, "GpuFallenOffBus", "Xid 79: GPU has fallen off the bus", gpu_fault=lost)
    page = GpuFault(kind=xid, code=31, severity=GpuFault.SEVERITY_USER, **gpu)
    sent("gpu-fault-user", USER, "GpuXidError", "Xid 31: GPU memory page fault", gpu_fault=page)
    sent("queued-timeout", USER, "QUEUED_TIMEOUT_EXCEEDED", "No node has 8 GPUs")


def main():
    recorder = Recorder(Registry(ROOT / "codes" / "flyte.json"))
    record_raised(recorder)
    record_written(recorder)
    record_sent(recorder)
    lines = (json.dumps(body, separators=(",", ":"), ensure_ascii=False) for body in recorder.bodies)
    write(ROOT / "examples" / "flyte.ndjson", "\n".join(lines))
    write(
        ROOT / "test" / "vectors" / "examples" / "flyte.json",
        json.dumps(recorder.vectors, indent=2, ensure_ascii=False),
    )
    for vector in recorder.vectors:
        print(vector["id"], vector["code"], vector["class"], "|", *vector["oracle"].values())


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
