"""A model service in FastAPI whose requests go wrong in every way that FastAPI has of saying so.

It runs with FastAPI 0.99 and Pydantic v1 as well as with today's versions; fastapi.test.ts starts it.
The routes under /api answer as the error document of the mlops platform says, word for word.
"""

from email.utils import formatdate
from enum import Enum
from time import time
from typing import List, Optional

from fastapi import Depends, FastAPI, Header, HTTPException, Query, Response
from fastapi.responses import PlainTextResponse
from fastapi.security import OAuth2PasswordBearer
from pydantic import BaseModel, EmailStr, Field, ValidationError, validator

app = FastAPI()


# --- what a service of one's own puts into `detail` ---------------------------------------------

DETAILS = {
    "string": (404, "Job 17 does not exist"),
    "string-unicode": (400, "Die Spalte „größe“ fehlt 🚧"),
    "string-empty": (400, ""),
    "none": (404, None),
    "strings": (400, ["Column 'age' is empty", "Column 'income' is not numeric"]),
    "object": (409, {"reason": "locked", "owner": "ana", "since": 3}),
    "object-code-message": (400, {"code": "bad_schedule", "message": "Cron expression has 4 fields, not 5"}),
    "object-msg": (400, {"msg": "The model needs 12 features", "features": 11}),
    "object-error": (502, {"error": "The feature store did not answer", "store": "redis"}),
    "object-detail": (403, {"type": "about:blank", "title": "Forbidden", "detail": "Your quota is used up"}),
    "error-code": (503, {"error_code": "MODEL_WARMING_UP", "message": "Model churn is loading"}),
    "tuple": (409, ("EntityExistsError", "Stack 'default' exists in this workspace")),
    "number": (500, 42),
    "teapot": (418, "Short and stout"),
    "too-large": (413, "A CSV file may have 100 MB"),
}


@app.get("/details/{form}")
def raise_detail(form: str):
    status, detail = DETAILS[form]
    raise HTTPException(status, detail)


# --- what FastAPI, Starlette and Pydantic answer by themselves ----------------------------------


class Stage(str, Enum):
    staging = "staging"
    production = "production"


class Feature(BaseModel):
    name: str
    weight: float


class Job(BaseModel):
    name: str = Field(min_length=3)
    epochs: int = Field(gt=0)
    stage: Stage = Stage.staging
    features: List[Feature] = []

    @validator("name")
    def not_reserved(cls, name):
        if name == "default":
            raise ValueError("this name is reserved")
        return name


@app.post("/jobs", status_code=201)
def create_job(job: Job):
    return job


@app.post("/jobs/from-file", status_code=201)
def create_job_from_file():
    """Validates by hand and passes Pydantic's list on, whose `loc` knows of no body. The file is a constant."""
    try:
        return Job.model_validate("name: churn")
    except ValidationError as error:
        raise HTTPException(422, error.errors()) from error


@app.get("/jobs/{job_id}")
def get_job(job_id: int, limit: int = Query(20, le=100), stage: Optional[Stage] = None):
    return {"id": job_id, "limit": limit, "stage": stage}


@app.post("/weights", status_code=201)
def set_weights(weights: List[float]):
    return weights


@app.get("/tenant")
def get_tenant(x_tenant: str = Header()):
    return x_tenant


@app.get("/private")
def get_private(token: str = Depends(OAuth2PasswordBearer(tokenUrl="token"))):
    scheme = 'Bearer error="invalid_token"'
    raise HTTPException(401, "The token expired", headers={"WWW-Authenticate": scheme})


@app.post("/embeddings")
def embed():
    limits = {"X-RateLimit-Limit": "60", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "1767225600"}
    raise HTTPException(429, "60 requests a minute are allowed", headers={"Retry-After": "17", **limits})


@app.get("/maintenance")
def maintain(minutes: Optional[int] = None):
    """Ends at a time that has passed, or after as many minutes as the caller wishes."""
    end = "Thu, 01 Jan 2026 12:00:00 GMT" if minutes is None else formatdate(time() + 60 * minutes, usegmt=True)
    raise HTTPException(503, "Back at noon", headers={"Retry-After": end})


@app.get("/crash")
def crash():
    return {}["missing"]


@app.get("/plain")
def plain():
    return PlainTextResponse("upstream request timeout\n", 504)


@app.get("/empty")
def empty():
    return Response(status_code=503)


# --- the scenarios of the mlops document --------------------------------------------------------


class Account(BaseModel):
    email: EmailStr
    password: str


@app.post("/api/auth/register", status_code=201)
def register(account: Account):
    if account.email == "ana@example.com":
        raise HTTPException(409, "User already exists")
    if len(account.password) < 8:
        raise HTTPException(422, "Password must be at least 8 characters")


logins = 0


@app.post("/api/auth/login")
def log_in(account: Account):
    """Lets one attempt pass the rate limit; every answer says how many are left."""
    global logins
    logins += 1
    limits = {"X-RateLimit-Limit": "1", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "1767225600"}
    if logins > 1:
        raise HTTPException(429, "Rate limit exceeded", headers={"Retry-After": "60", **limits})
    raise HTTPException(401, "Invalid email or password", headers=limits)


@app.get("/api/models/{model_id}")
def get_model(model_id: str, authorization: Optional[str] = Header(None)):
    if authorization is None:
        raise HTTPException(401, "Missing or invalid credentials")
    raise HTTPException(404, "Model not found")


class Prediction(BaseModel):
    rows: List[dict]


@app.post("/api/models/{model_id}/predict")
def predict(model_id: str, prediction: Prediction, authorization: str = Header()):
    if authorization != "Bearer predict":
        raise HTTPException(403, "Insufficient scope")
    raise HTTPException(500, "Prediction failed")


@app.post("/api/mlops/deployments/{deployment_id}/predict")
def predict_deployed(deployment_id: str, prediction: Prediction):
    raise HTTPException(404, "Deployment not found or inactive")


class Report(BaseModel):
    kind: str


@app.post("/api/reports", status_code=201)
def create_report(report: Report):
    if report.kind not in ("deployment", "experiment", "model", "project", "synthgen"):
        raise HTTPException(422, "Invalid kind")


@app.get("/api/reports/{report_id}/download")
def download_report(report_id: str):
    raise HTTPException(409, "Report has no artifact yet (still processing)")


class Synthesis(BaseModel):
    num_rows: int


@app.post("/api/synthgen/models/{model_id}/generate")
def generate(model_id: str, synthesis: Synthesis):
    if not 1 <= synthesis.num_rows <= 5000:
        raise HTTPException(422, "num_rows must be between 1 and 5000")
    raise HTTPException(400, "Model is not ready")


@app.get("/api/projects/{project_id}/usage")
def get_usage(project_id: str):
    """Status and form are the document's, the words are not."""
    raise HTTPException(404, "No usage was recorded for this project")
