"""What Flyte's SDK writes and what it makes of it.

Prints the recordings of ExecutionErrors and error documents in protobuf's JSON: the body; under "reading" what
ml-errors must make of it by its design and codes/flyte.json; under "oracle" what the SDK makes of it; and where class
or code differ, the "difference", an id of test/vectors/recorded/flyte-differences.json. Three ways lead to a body:

- an exception of flyte.errors goes through the SDK's convert_from_native_to_error;
- the same, written by the SDK as error.pb and read from there as an ErrorDocument;
- an ExecutionError is built field by field, as Flyte's backend fills it.

No Flyte server is needed, nothing leaves the machine, and a second run prints the same bytes.
"""

import asyncio
import inspect
import json
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

import flyte.errors as errors
from flyte._internal.runtime.convert import convert_from_native_to_error
from flyte._internal.runtime.io import load_error, upload_error
from flyteidl2.core.execution_pb2 import ContainerError, ErrorDocument, ExecutionError, GpuFault
from google.protobuf.json_format import MessageToJson
from google.protobuf.timestamp_pb2 import Timestamp

from flyte_classes import arguments_of, instance, own
from flyte_read import native

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCE = f"flyte {version('flyte')} flyteidl2 {version('flyteidl2')}"

UNKNOWN, USER, SYSTEM = ExecutionError.UNKNOWN, ExecutionError.USER, ExecutionError.SYSTEM
KINDS = {UNKNOWN: "unknown", USER: "user", SYSTEM: "system"}


class Recorder:
    def __init__(self, registry):
        self.registry = registry
        self.recordings = []
        self.classes = set()

    def raised(self, name, exception, difference=None):
        """An exception of the SDK (or of Python), as the ExecutionError that the SDK makes of it."""
        error = convert_from_native_to_error(exception).err
        self.classes.add(type(exception))
        self.record(name, f"{type(exception).__name__} raised", error, error, difference=difference)

    def written(self, name, exception, difference=None):
        """The same, as the error document that a task leaves behind."""
        error = convert_from_native_to_error(exception)
        with tempfile.TemporaryDirectory() as folder:
            path = asyncio.run(upload_error(error.err, folder, error.recoverable))
            document = ErrorDocument.FromString(Path(path).read_bytes())
            loaded = asyncio.run(load_error(path))
        recoverable = document.error.kind == ContainerError.RECOVERABLE
        self.record(name, f"{type(exception).__name__} in error.pb", document, loaded, recoverable, difference)

    def sent(self, name, kind, code, message, difference=None, json_form=None, **fields):
        """An ExecutionError as the backend fills it."""
        error = ExecutionError(kind=kind, code=code, message=message, **fields)
        recoverable = error.recoverability == ContainerError.RECOVERABLE
        self.record(name, "ExecutionError", error, error, recoverable, difference, **(json_form or {}))

    def record(self, name, how, message, error, recoverable=False, difference=None, **json_form):
        read = native(error)
        recording = {
            "id": f"flyte-{name}",
            "platform": "flyte",
            "source": SOURCE,
            "request": how,
            "status": None,
            "headers": {},
            "body": MessageToJson(message, indent=None, ensure_ascii=False, **json_form),
            "reading": self.expected(error, recoverable),
            "oracle": {"class": read["class"] or "None", "code": read["code"], "message": read["message"]},
        }
        self.recordings.append({**recording, "difference": difference} if difference else recording)

    def expected(self, error, recoverable):
        """What ml-errors must say, from its design and registry alone. The kind decides first, then the code."""
        kind = KINDS.get(error.kind, "unknown")
        base = self.registry.by_class[f"Runtime{kind.capitalize()}Error"]
        tokens = [token.strip() for token in error.code.split("|")]
        hits = ((token, row) for token in tokens for row in self.registry.rows_of(token) if row["kind"] == kind)
        token, row = next(hits, (None, base))
        retryable = row["retryable"] or (row["class"] != "NonRecoverableError" and recoverable)
        return {
            "platform": "flyte",
            # A code that the registry lacks, or has as an alias, stays as it came.
            "code": token if token == row["code"] else error.code or row["class"],
            "class": row["class"],
            "status": row["http"],
            "message": error.message,
            "matched": "code" if token else "kind",
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
        exact = [row for row in self.rows if row["code"] == token]
        return exact or [row for row in self.rows if token in row["aliases"]]

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


def record_raised(recorder):
    raised = recorder.raised
    pod = "churn-a1-n0-0"
    message = "Container [primary] exceeded its memory limit of 2Gi"
    raised("raised-oom", errors.OOMError("OOMKilled", message, pod))
    raised("raised-custom", errors.CustomError.from_exception(ValueError("learning rate „0,1“ is not a number")))
    validation = errors.RuntimeDataValidationError("frame", TypeError("expected a DataFrame, got list"), "train")
    raised("raised-data-validation", validation, "class-by-code")
    raised("raised-non-recoverable", errors.NonRecoverableError("The licence of the data set expired"), "class-by-code")
    raised("raised-non-recoverable-code", errors.NonRecoverableError("Column age is missing", code="BadInput"))
    raised("raised-timeout", errors.TaskTimeoutError("Action a1 timed out, raising exception in current Action a0"))
    raised("raised-deployment", errors.DeploymentError("Deployment failed for 2 environments"), "class-by-code")
    raised("raised-inline-io", errors.InlineIOMaxBytesBreached("Output of 12 MiB, 10 MiB may be inline"), "class-by-code")
    raised("raised-slow-down", errors.SlowDownError("Too many actions were launched at once"), "class-by-code")
    raised("raised-aborted", errors.ActionAbortedError("Action a1 was aborted, aborting current Action a0"), "class-by-code")
    raised("raised-restricted-type", errors.RestrictedTypeError("A tuple cannot be one value"), "class-by-code")
    message = "Task train, version v3 not found in churn development."
    raised("raised-task-not-found", errors.RemoteTaskNotFoundError(message), "class-by-code")
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
    written("document-non-recoverable", errors.NonRecoverableError("The licence of the data set expired"), "class-by-code")
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
    sent("retries-exhausted-oom", USER, "RetriesExhausted|OOMKilled", last + killed, "order-of-questions")
    sent("retries-exhausted", USER, "RetriesExhausted|USER:RuntimeError", last + "the loss is nan", "inner-code")
    waiting = "containers with unready status: [churn-a1-n0-0]|Back-off pulling image "
    image = f'Grace period [3m0s] exceeded|{waiting}"ghcr.io/acme/churn:v3"'
    sent("image-pull", USER, "ContainersNotReady|ImagePullBackOff", image)
    throttled = f"{image}: 429 Too Many Requests"
    sent("image-pull-system", SYSTEM, "ContainersNotReady|ImagePullBackOff", throttled, "whole-code")
    invalid = 'containers with unready status: [churn-a1-n0-0]|couldn\'t parse image name "churn:v 3"'
    sent("image-name", USER, "ContainersNotReady|InvalidImageName", invalid)
    create = "Grace period [3m0s] exceeded|containers with unready status: [churn-a1-n0-0]|no command specified"
    sent("container-create", USER, "ContainersNotReady|CreateContainerError", create, "whole-code")
    sent("interrupted", USER, "Interrupted", "[sidecar] terminated with exit code (137)")
    sent("interrupted-system", SYSTEM, "Interrupted", "The node was shut down")
    missing = "Primary container [primary] not found in pod's container statuses"
    sent("primary-container", USER, "PrimaryContainerNotFound", missing)
    sent("unknown", UNKNOWN, "No outputs produced", "outputs.pb is missing")
    sent("no-code", SYSTEM, "", "The action ended without an error document", "empty-code")
    exceeded = 'plugin "container" failed with system error 4 times: the object store did not answer'
    sent("system-failures", SYSTEM, "MaxSystemFailuresExceeded", exceeded)
    because = "In task train variable frame, failed to serialize/deserialize because of expected a DataFrame"
    sent("data-validation", USER, "DataValidationError", because, "class-by-code")
    sent("custom", USER, "ValueError", "bad x")
    sent("custom-recoverable", USER, "ValueError", "bad x", recoverability=ContainerError.RECOVERABLE)
    sent("non-recoverable", USER, "NonRecoverableError", "The licence of the data set expired", "class-by-code")
    sent("timeout", USER, "TaskTimeoutError", "Action a1 timed out")

    # Words in a code that are no tokens.
    sent("no-oom", USER, "RoomNotFoundError", "Room 17 is not in the plan", "part-of-a-code")
    sent("no-unknown", USER, "UnknownHostError", "redis.internal cannot be resolved", "kind-flip")

    # Codes that are not the class's own; those of a GPU fault stand for two classes.
    xid, gpu = GpuFault.KIND_XID, {"gpu_index": 0, "node": "gpu-node-3"}
    lost = GpuFault(kind=xid, code=79, severity=GpuFault.SEVERITY_CRITICAL, **gpu)
    sent("gpu-fault", SYSTEM, "GpuFallenOffBus", "Xid 79: GPU has fallen off the bus", gpu_fault=lost)
    page = GpuFault(kind=xid, code=31, severity=GpuFault.SEVERITY_USER, **gpu)
    sent("gpu-fault-user", USER, "GpuXidError", "Xid 31: GPU memory page fault", gpu_fault=page)
    sent("queued-timeout", USER, "QUEUED_TIMEOUT_EXCEEDED", "No node has 8 GPUs", "alias-code")


# The classes that the SDK reads back, and one that it writes with its name and without a kind.
REBUILT = frozenset(
    """
    RuntimeSystemError RuntimeUserError RuntimeUnknownError
    OOMError TaskInterruptedError PrimaryContainerNotFoundError RetriesExhaustedError InvalidImageNameError
    ImagePullBackOffError MaxQueuedTimeExceededError MaxRuntimeExceededError DeadlineExceededError
    AppleSiliconNotAvailableError AppleSiliconHostExecFailedError AppleSiliconDaemonStartFailedError
    AppleSiliconDaemonOOMError AppleSiliconModelNotFoundError AppleSiliconBridgeUnreachableError
    ActionNotFoundError
    """.split()
)


def record_classes(recorder):
    """Every class of the SDK that is not among the others, with the code by which the registry knows it."""
    for cls in own(inspect.isclass):
        if cls in recorder.classes:
            continue
        row = recorder.registry.by_class[cls.__name__]
        exception = instance(cls, **({"code": row["code"]} if "code" in arguments_of(cls) else {}))
        difference = None if cls.__name__ in REBUILT else "class-by-code"
        recorder.raised(f"class-{cls.__name__}", exception, difference)


def record_more(recorder):
    sent = recorder.sent
    sent("zoom", USER, "ZoomError", "The window is too small", "part-of-a-code")
    sent("oom-lower-case", USER, "oomkilled", "killed", "part-of-a-code")
    sent("interrupted-by-user", USER, "TaskInterruptedByUser", "stopped", "part-of-a-code")
    sent("unknown-error", USER, "TaskFailedUnknownError", "The plugin does not know why", "kind-flip")
    sent("retries-exhausted-interrupted", USER, "RetriesExhausted|Interrupted", "stopped", "order-of-questions")
    image = "RetriesExhausted|ContainersNotReady|ImagePullBackOff"
    sent("retries-exhausted-image", USER, image, "not pulled", "inner-code")
    sent("retries-exhausted-unknown", USER, "RetriesExhausted|UnknownError", "nobody knows", "inner-code")
    sent("retries-exhausted-alone", USER, "RetriesExhausted", "3 of 3 attempts failed")
    sent("keyboard", USER, "KeyboardInterrupt", "Ctrl-C")
    sent("no-code-user", USER, "", "no code", "empty-code")
    sent("no-code-unknown", UNKNOWN, "", "no code, no kind", "empty-code")
    sent("spaces", SYSTEM, " ContainersNotReady | RegistryUnavailable ", "not pulled", "whole-code")
    sent("oom-system", SYSTEM, "OOMKilled", "the node ran out of memory")
    sent("unheard-of-kind", 7, "OOMKilled", "a kind of a later version", "kind-unheard-of")
    sent("deadline", USER, "DEADLINE_EXCEEDED", "not done by noon", "alias-code")
    sent("condition", USER, "ConditionTimedOut", "nobody approved", "class-by-code")
    sent("exhausted", USER, "ResourceExhaustedError", "too many actions", "class-by-code")


def main():
    recorder = Recorder(Registry(ROOT / "codes" / "flyte.json"))
    record_raised(recorder)
    record_written(recorder)
    record_sent(recorder)
    examples = recorder.recordings
    recorder.recordings = []
    record_classes(recorder)
    record_more(recorder)
    json.dump({"examples": examples, "others": recorder.recordings}, sys.stdout)


if __name__ == "__main__":
    main()
