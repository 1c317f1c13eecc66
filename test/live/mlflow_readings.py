"""What has to be made of an answer: by ml-errors, from its design alone, and by MLflow's own client, which is asked."""

import html
import http.client
import json
import re

import requests
from mlflow.exceptions import HTTP_STATUS_TO_ERROR_CODE, MlflowException
from mlflow.protos.databricks_pb2 import ErrorCode
from mlflow.utils.rest_utils import verify_rest_response

# The codes of codes/mlflow.json that are worth a retry.
RETRYABLE_CODES = frozenset(
    """ABORTED COULD_NOT_ACQUIRE_LOCK DEADLINE_EXCEEDED DEPLOYMENT_TIMEOUT GIT_REMOTE_ERROR INTERNAL_ERROR
    IO_ERROR MALFORMED_PARTNER_RESPONSE PARTIAL_DELETE PERMISSION_NOT_PROPAGATED PROJECTS_OPERATION_TIMEOUT
    REQUEST_LIMIT_EXCEEDED RESOURCE_EXHAUSTED SERVICE_UNDER_MAINTENANCE TEMPORARILY_UNAVAILABLE
    UNPARSEABLE_HTTP_ERROR WORKSPACE_TEMPORARILY_UNAVAILABLE""".split()
)
RETRYABLE_STATUSES = frozenset({408, 429, 500, 502, 503, 504})
# Reason phrases that RFC 9110 changed and Python 3.11 has in their old form.
NEW_PHRASES = {
    413: "Content Too Large",
    414: "URI Too Long",
    416: "Range Not Satisfiable",
    422: "Unprocessable Content",
}
NAMED_ISSUES = 10  # as many field-level errors a message names


def judged(answer):
    """The answer with its reading, what MLflow's client makes of it, and why the two differ where they do."""
    reading, client = expected(answer), oracle(answer)
    return {**answer, "reading": reading, "oracle": client, **difference(answer, reading, client)}


def expected(answer):
    """What ml-errors must say: neither it nor MLflow's client is asked."""
    status = answer["status"]
    code, message = stated(json_value(answer["body"]), answer["body"])
    if code in ErrorCode.keys():
        matched = "code"
    elif status in HTTP_STATUS_TO_ERROR_CODE:
        code, matched = HTTP_STATUS_TO_ERROR_CODE[status], "status"
    else:
        code, matched = "INTERNAL_ERROR", "fallback"
    phrase = NEW_PHRASES.get(status) or http.client.responses[status]
    return {
        "platform": "mlflow",
        "code": code,
        "class": "RestException",
        "status": status,
        "message": message or f"HTTP {status} {phrase}",
        "matched": matched,
        "retryable": code in RETRYABLE_CODES if matched == "code" else status in RETRYABLE_STATUSES,
    }


def stated(value, body):
    """Code and message that a body states."""
    if isinstance(value, str):
        return None, value
    if isinstance(value, list):  # it stands for what comes first in it
        return stated(value[0], body) if value else (None, None)
    if isinstance(value, (int, float)):
        return None, None
    if value is None:
        title = re.search(r"<title>(.*?)</title>", body, re.DOTALL | re.IGNORECASE)
        return None, html.unescape(title[1]).strip() if title else body.strip()
    # MLflow's gateway wraps an MLflow body in FastAPI's {"detail"}; elsewhere that is a sentence or a list of
    # field-level errors.
    detail = None if "error_code" in value else value.get("detail")
    if isinstance(detail, str):
        return None, detail
    if isinstance(detail, list):
        issues = [f"{'.'.join(map(str, issue['loc']))}: {issue['msg']}" for issue in detail]
        if len(issues) > NAMED_ISSUES:
            raise RuntimeError(f"no rule says what the message of this body is: {body}")
        return None, "; ".join(issues)
    error = detail if isinstance(detail, dict) else value
    code = error.get("error_code")
    return code if isinstance(code, str) else None, error.get("message") or error.get("error")


def json_value(text):
    try:
        return json.loads(text)
    except ValueError:
        return None


def oracle(answer):
    """What MLflow's own client raises for the same answer."""
    response = requests.Response()
    response.status_code = answer["status"]
    response.headers.update(answer["headers"])
    response.encoding = "utf-8"
    response._content = answer["body"].encode()
    try:
        verify_rest_response(response, answer["request"].split(" ")[1])
    except MlflowException as error:
        return {
            "class": type(error).__name__,
            "code": error.error_code,
            "status": error.get_http_status_code(),
            "message": error.message,
        }
    except TypeError as error:  # the client fails at the answer
        return {"class": type(error).__name__, "code": None, "status": None, "message": str(error)}
    raise RuntimeError(f"{answer['id']}: MLflow's client saw no error")


def difference(answer, reading, client):
    """The id in mlflow-differences.json that explains it, where anything but the `CODE: ` in front differs."""
    body = answer["body"]
    value = json_value(body)
    if client["code"] is None:
        return {"difference": "client-fails"}
    if isinstance(value, dict):
        in_front = value.get("error_code") or "INTERNAL_ERROR"
        if client["code"] == reading["code"] and client["message"] == f"{in_front}: {reading['message']}":
            return {}
        if "error_code" in value or "detail" not in value:
            return {"difference": "code-unknown" if value.get("error_code") else "code-missing"}
        if reading["matched"] == "code":
            return {"difference": "code-under-detail"}
        return {"difference": "detail-message" if client["code"] == reading["code"] else "detail-status"}
    if value is not None:
        return {"difference": "json-no-object"}
    return {"difference": "html-page" if body.startswith("<") else "plain-text" if body else "body-empty"}
