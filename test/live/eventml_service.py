"""A service that answers as the EventML Service's reference of error codes says.

    python eventml_service.py PORT

GET /ML_1001 answers with that error: its status, the body {"error": {code, message, http}} and an x-request-id. With
?message=… the message is another one than the description.
"""

import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from eventml_document import rows

ROWS = {row["code"]: row for row in rows()}


class Service(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        url = urlsplit(self.path)
        row = ROWS.get(url.path[1:])
        if row is None:
            self.answer(200, {"codes": list(ROWS)}, "index")
            return
        [message] = parse_qs(url.query).get("message", [row["description"]])
        error = {"code": row["code"], "message": message, "http": row["http"]}
        self.answer(row["http"], {"error": error}, f"req-{row['code'][3:]}")

    def answer(self, status, value, request_id):
        body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.send_header("x-request-id", request_id)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Service).serve_forever()
