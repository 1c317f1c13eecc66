"""Read 422 bodies as a client of FastAPI reads them.

The models are built from FastAPI's own HTTPValidationError and ValidationError, as they stand in the OpenAPI
description of fastapi_app.py, from which clients are generated. Reads a list of bodies (JSON texts) as JSON and
prints for each of them the errors that the model has, or why it refuses the body. Runs with Pydantic v1 and v2.
"""

import json
import sys
from typing import Any, Dict, List, Union

from pydantic import StrictInt, StrictStr, ValidationError, create_model

from fastapi_app import app

SCHEMAS = app.openapi()["components"]["schemas"]
SCALARS = {"string": StrictStr, "integer": StrictInt, "object": Dict[str, Any], None: Any}


def type_of(schema):
    if "$ref" in schema:
        return model(schema["$ref"].rsplit("/", 1)[1])
    if "anyOf" in schema:
        return Union[tuple(type_of(one) for one in schema["anyOf"])]
    if schema.get("type") == "array":
        return List[type_of(schema["items"])]
    return SCALARS[schema.get("type")]


def model(name):
    schema = SCHEMAS[name]
    required = schema.get("required", [])
    fields = {
        field: (type_of(of), ... if field in required else None) for field, of in schema["properties"].items()
    }
    return create_model(name, **fields)


HTTPValidationError = model("HTTPValidationError")


def read(body):
    try:
        errors = HTTPValidationError(**json.loads(body)).detail
    except ValidationError as error:
        return {"refused": [".".join(map(str, one["loc"])) for one in error.errors()]}
    return {"errors": [{"loc": error.loc, "msg": error.msg, "type": error.type} for error in errors]}


if __name__ == "__main__":
    json.dump([read(body) for body in json.load(sys.stdin)], sys.stdout)
