"""A client of the EventML Service, generated from its reference of error codes.

For each row of the document there is an exception class, a dataclass with the row's code, status and name. Reads a list
of bodies (JSON texts) as JSON and prints for each of them the class that a caller could catch, and what it holds.
"""

import json
import sys
from dataclasses import dataclass, fields, make_dataclass

from eventml_document import rows


@dataclass
class EventMLError(Exception):
    code: str
    message: str
    http: int


def class_of(row):
    pascal = "".join(word.capitalize() for word in row["name"].split("_"))
    namespace = {"NAME": row["name"], "STATUS": row["http"]}
    return make_dataclass(pascal, [], bases=(EventMLError,), namespace=namespace)


CLASSES = {row["code"]: class_of(row) for row in rows()}


def read(body):
    error = json.loads(body)["error"]
    known = {field.name: error[field.name] for field in fields(EventMLError)}
    exception = CLASSES[error["code"]](**known)
    if exception.http != exception.STATUS:
        raise ValueError(f"{exception.code} came with {exception.http}")
    unknown = {name: value for name, value in error.items() if name not in known}
    return {"class": type(exception).__name__, "name": exception.NAME, **known, "unknown": unknown}


if __name__ == "__main__":
    json.dump([read(body) for body in json.load(sys.stdin)], sys.stdout)
