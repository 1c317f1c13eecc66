"""What ml-errors must make of answers of fastapi_app.py, worked out from its design alone.

Reads the answers as JSON (a list of {id, status, headers, body, mlops?}) and prints the versions of the software and
for each answer {reading, retryAfterMs, issues}. `mlops`: code and class by the mlops document, where that platform is
named. Runs in the environment of the service that answered.
"""

import json
import re
import sys
import time
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from importlib.metadata import version

HTTP_RETRYABLE = frozenset({408, 425, 429, 500, 502, 503, 504})
MLOPS_RETRYABLE = frozenset({429, 500, 502, 503, 504})
# Reason phrases that RFC 9110 changed and older versions of Python have in their former form.
NEW_PHRASES = {413: "Content Too Large", 418: "I'm a Teapot", 422: "Unprocessable Content"}
NAMED_ISSUES = 10


def expected(answer):
    detail = detail_of(answer["body"])
    return {
        "reading": reading(answer, detail),
        "retryAfterMs": retry_after_ms(answer["headers"].get("retry-after")),
        "issues": issues(detail),
    }


def reading(answer, detail):
    status, mlops = answer["status"], answer.get("mlops")
    words = [word for word in re.split(r"[^a-z]+", phrase(status).lower().replace("'", "")) if word]
    http_class = f"Http{''.join(word.capitalize() for word in words)}"
    code, class_name = mlops or ("-".join(words), http_class.removesuffix("Error") + "Error")
    return {
        "platform": "mlops" if mlops else "http",
        "code": code,
        "class": class_name,
        "status": status,
        "message": detail_message(detail) or f"HTTP {status} {phrase(status)}",
        "matched": "message" if mlops and not code.startswith("general/") else "status",
        "retryable": status in (MLOPS_RETRYABLE if mlops else HTTP_RETRYABLE),
    }


def phrase(status):
    return NEW_PHRASES.get(status) or HTTPStatus(status).phrase


def detail_of(body):
    try:
        return json.loads(body)["detail"]
    except ValueError:
        return body.strip()


def detail_message(detail):
    if isinstance(detail, str):
        return detail
    if isinstance(detail, dict):
        texts = (detail.get(name) for name in ("message", "msg", "reason", "error", "detail"))
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


def issues(detail):
    if not isinstance(detail, list):
        return []
    found = (entry for entry in detail if isinstance(entry, dict))
    return [{"path": entry["loc"], "message": entry["msg"], "type": entry["type"]} for entry in found]


def retry_after_ms(header):
    """Seconds, or the time until a date; a date that has passed means now."""
    if header is None:
        return None
    if header.isdigit():
        return int(header) * 1000
    return max(0, round((parsedate_to_datetime(header).timestamp() - time.time()) * 1000))


def json_text(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


if __name__ == "__main__":
    source = " ".join(f"{name} {version(name)}" for name in ("fastapi", "pydantic", "uvicorn"))
    json.dump({"source": source, "expected": [expected(answer) for answer in json.load(sys.stdin)]}, sys.stdout)
