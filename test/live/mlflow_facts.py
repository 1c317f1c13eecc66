"""What the installed MLflow says of its codes and classes, and makes of the bodies on standard input."""

import json
import logging
import os
import sys

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"

from mlflow import exceptions  # noqa: E402
from mlflow.protos.databricks_pb2 import NOT_FOUND, ErrorCode  # noqa: E402

MESSAGE = "it broke"
# What their constructors take, where it is not a message alone.
ARGUMENTS = {
    "RestException": ({"message": MESSAGE},),
    "MlflowTraceDataException": (NOT_FOUND, "tr-1"),
    "MlflowTraceDataNotFound": ("tr-1",),
    "MlflowTraceDataCorrupted": ("tr-1",),
    "_UnsupportedMultipartUploadException": (),
    "_UnsupportedMultipartDownloadException": (),
    "_UnsupportedPresignedUploadException": (),
    "_UnsupportedPresignedDownloadException": (),
}


def exception_classes():
    classes = [each for each in vars(exceptions).values() if isinstance(each, type)]
    return [each for each in classes if issubclass(each, exceptions.MlflowException)]


def described(each):
    error = each(*ARGUMENTS.get(each.__name__, (MESSAGE,)))
    ancestors = [other for other in exception_classes() if issubclass(each, other)]
    return {
        "name": each.__name__.lstrip("_"),
        "lineage": sorted(other.__name__.lstrip("_") for other in ancestors),
        "code": error.error_code,
        "http": error.get_http_status_code(),
        "message": error.message,
    }


def read(body):
    try:
        error = exceptions.RestException(json.loads(body))
    except TypeError as failure:
        return {"failure": str(failure)}
    return {
        "code": error.error_code,
        "http": error.get_http_status_code(),
        "message": error.message,
        "json": error.json,
    }


def written(name, number):
    error = exceptions.MlflowException(MESSAGE, number, request_id="größe 🚧", attempts=[1, None])
    return {"code": name, "http": error.get_http_status_code(), "body": error.serialize_as_json()}


if __name__ == "__main__":
    logging.getLogger("mlflow").setLevel(logging.CRITICAL)
    facts = {
        "numbers": dict(ErrorCode.items()),
        "statusOfCode": exceptions.ERROR_CODE_TO_HTTP_STATUS,
        "codeOfStatus": exceptions.HTTP_STATUS_TO_ERROR_CODE,
        "numberOfStatus": {status: exceptions.get_error_code(status) for status in range(100, 600)},
        "classes": [described(each) for each in exception_classes()],
        "written": [written(name, number) for name, number in ErrorCode.items()],
        "read": [read(body) for body in json.load(sys.stdin)],
    }
    print(json.dumps(facts))
