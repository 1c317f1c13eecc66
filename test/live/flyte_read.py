"""What Flyte's SDK makes of ExecutionErrors.

Reads a list of bodies (the JSON of flyteidl2.core.ExecutionError) and prints for each of them the exception that the
SDK raises in a parent task.
"""

import json
import sys

from flyte._internal.runtime.convert import convert_error_to_native
from flyteidl2.core.execution_pb2 import ExecutionError
from google.protobuf.json_format import ParseDict


def native(error):
    exception = convert_error_to_native(error)
    if exception is None:
        return {"class": None, "code": None, "message": None, "kind": None, "worker": None}
    return {
        "class": type(exception).__name__,
        "code": exception.code,
        "message": str(exception),
        "kind": exception.kind,
        "worker": exception.worker,
    }


if __name__ == "__main__":
    bodies = json.load(sys.stdin)
    errors = [ParseDict(body, ExecutionError(), ignore_unknown_fields=True) for body in bodies]
    json.dump([native(error) for error in errors], sys.stdout)
