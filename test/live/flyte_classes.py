"""The exceptions of Flyte's SDK, seen by running it.

Prints for each class of flyte.errors the classes above it, the code and the kind that its instances have, and the
ExecutionError that the SDK makes of one. Code and kind are null where they are arguments.
"""

import inspect
import json
from importlib.metadata import version

import flyte.errors as errors
from flyte._internal.runtime.convert import convert_from_native_to_error
from flyteidl2.core.execution_pb2 import ExecutionError

ARGUMENTS = {
    "code": "SomeCode",
    "message": "it is broken",
    "root_cause_message": "it is broken",
    "kind": "user",
    "var": "frame",
    "e": "no number",
    "task_name": "train",
    "package_name": "htop",
    "original_error": "not found",
}


def own(predicate):
    """What flyte.errors defines itself, in its order."""
    return [
        value
        for value in vars(errors).values()
        if predicate(value) and getattr(value, "__module__", None) == errors.__name__
    ]


def arguments_of(cls):
    """Names and values for the parameters without a default, and for a task's name, which would leave a gap."""
    parameters = list(inspect.signature(cls.__init__).parameters.values())[1:]
    named = [one for one in parameters if one.kind is one.POSITIONAL_OR_KEYWORD]
    return {one.name: ARGUMENTS[one.name] for one in named if one.default is one.empty or one.name == "task_name"}


def instance(cls, **given):
    """An exception of that class. The one that takes whatever it is given gets a message."""
    arguments = arguments_of(cls)
    return cls(**{**arguments, **given}) if arguments else cls(ARGUMENTS["message"])


def described(cls):
    given = arguments_of(cls)
    error = instance(cls)
    converted = convert_from_native_to_error(error)
    return {
        "class": cls.__name__,
        "parents": [parent.__name__ for parent in cls.__mro__[1:] if parent.__module__ == errors.__name__],
        "code": None if "code" in given else getattr(error, "code", None),
        "kind": None if "kind" in given else getattr(error, "kind", None),
        "arguments": list(given),
        "written": {
            "code": converted.err.code,
            "message": converted.err.message,
            "kind": ExecutionError.ErrorKind.Name(converted.err.kind),
            "worker": converted.err.worker,
            "recoverable": converted.recoverable,
        },
    }


if __name__ == "__main__":
    answer = {
        "source": f"flyte {version('flyte')}",
        "classes": [described(cls) for cls in own(inspect.isclass)],
        "functions": [function.__name__ for function in own(inspect.isfunction)],
    }
    print(json.dumps(answer))
