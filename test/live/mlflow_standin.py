"""A stand-in for what is behind MLflow and in front of it: model providers, and proxies that answer in its name."""

import http.server
import json
import threading

# What model providers answer to the gateway, by the first part of the path.
PROVIDERS = {
    "limited": (429, "application/json", {"error": {"message": "Rate limit reached for gpt-4o", "type": "requests"}}),
    "unknown-key": (401, "application/json", {"error": {"message": "Incorrect API key provided", "type": "auth"}}),
    "page": (502, "text/html", "<html><title>502 Bad Gateway</title></html>"),
    "object": (400, "application/json", {"message": "context length exceeded", "code": "context_length_exceeded"}),
}

LIMITED = {"error_code": "REQUEST_LIMIT_EXCEEDED", "message": "Slow down"}

# What MLflow's client gets where Databricks, an older server or a proxy answers: id, status, content type, body, and
# other headers.
IN_FRONT = (
    ("code-unknown", 503, "application/json", {"error_code": "UNAVAILABLE", "message": "At capacity"}, {}),
    ("code-and-status-unknown", 418, "application/json", {"error_code": "TEAPOT", "message": "Short and stout"}, {}),
    ("code-a-status-as-text", 403, "application/json", {"error_code": "403", "message": "Invalid access token."}, {}),
    ("code-a-status", 404, "application/json", {"error_code": 404, "message": "No such route"}, {}),
    ("code-a-status-of-nobody", 502, "application/json", {"error_code": 502, "message": "Bad gateway"}, {}),
    ("code-an-integer-of-protobuf", 400, "application/json", {"error_code": 1000, "message": "Bad value"}, {}),
    ("code-null", 503, "application/json", {"error_code": None, "message": "Upstream is down"}, {}),
    ("code-empty", 401, "application/json", {"error_code": "", "message": "Token expired"}, {}),
    ("code-missing", 401, "application/json", {"message": "Authentication required"}, {}),
    ("code-an-object", 500, "application/json", {"error_code": {"a": 1}, "message": "No code at all"}, {}),
    ("error-alone", 403, "application/json", {"error": "Invalid Token"}, {}),
    ("object-empty", 429, "application/json", {}, {"retry-after": "7"}),
    ("list", 500, "application/json", ["boom"], {}),
    ("json-text", 404, "application/json", "This is JSON but not a dictionary", {}),
    ("limited", 429, "application/json", LIMITED, {"retry-after": "3"}),
    ("status-contradicts", 409, "application/json", {"error_code": "RESOURCE_ALREADY_EXISTS", "message": "Taken"}, {}),
    ("code-without-status", 400, "application/json", {"error_code": "QUOTA_EXCEEDED", "message": "Over quota"}, {}),
    ("proxy-page", 502, "text/html", "<html><head><title>502 Bad Gateway</title></head><body></body></html>", {}),
    ("proxy-text", 504, "text/plain", "upstream request timeout", {}),
)


class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers.get("content-length", 0)))
        name = self.path.split("/")[1]
        self.answer(*PROVIDERS[name], {})

    def do_GET(self):
        name = self.path.split("/")[1].split("?")[0]
        if name == "health":
            return self.answer(200, "text/plain", "OK", {})
        self.answer(*next(answer for answer in IN_FRONT if answer[0] == name)[1:])

    def answer(self, status, content_type, body, headers):
        text = body if content_type != "application/json" else json.dumps(body)
        self.send_response(status)
        for header, value in {"content-type": content_type, "content-length": str(len(text)), **headers}.items():
            self.send_header(header, value)
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_):
        pass


def serve():
    """Serves in this process until it ends; returns the port."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]
