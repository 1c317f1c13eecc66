"""The exceptions of Flyte's SDK, seen by running it.

Prints for each class of flyte.errors the classes above it, the code and the kind that its instances have, and the
ExecutionError that the SDK makes of one. Code and kind are null where they are arguments.
"""

import inspect
import json
from importlib.metadata import version

import flyte.errors as errors
from flyte._internal.runtime.convert import convert_from_native_to_error
from google.protobuf.json_format import MessageToDict

CODE, MESSAGE, KIND = "SomeCode", "it is broken", "user"
ARGUMENTS = {
    "code": CODE,
    "message": MESSAGE,
    "root_cause_message": MESSAGE,
    "kind": KIND,
    "var": "frame",
    "e": "no number",
    "task_name": "train",
    "package_name": "htop",
    "original_error": "not found",
}


def described(cls):
    given = required_arguments(cls)
    error = cls(**given) if given else cls(MESSAGE)
    converted = convert_from_native_to_error(error)
    return {
        "class": cls.__name__,
        "parents": [parent.__name__ for parent in cls.__mro__[1:] if parent.__module__ == errors.__name__],
        "code": None if "code" in given else getattr(error, "code", None),
        "kind": None if "kind" in given else getattr(error, "kind", None),
        "message": str(error),
        "arguments": list(given),
        "written": {**MessageToDict(converted.err), "recoverable": converted.recoverable},
    }


def required_arguments(cls):
    """Those without a default, and a task's name, which would leave a gap in the message."""
    parameters = inspect.signature(cls).parameters.values()
    plain = [one for one in parameters if one.kind is one.POSITIONAL_OR_KEYWORD]
    return {
        one.name: ARGUMENTS[one.name] for one in plain if one.default is one.empty or one.name == "task_name"
    }


def main():
    own = [value for value in vars(errors).values() if getattr(value, "__module__", None) == errors.__name__]
    classes = [value for value in own if inspect.isclass(value)]
    functions = [value.__name__ for value in own if inspect.isfunction(value)]
    described_classes = [described(cls) for cls in classes]
    print(json.dumps({"source": f"flyte {version('flyte')}", "classes": described_classes, "functions": functions}))


if __name__ == "__main__":
    main()
