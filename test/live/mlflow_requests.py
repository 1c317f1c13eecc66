"""The requests to a tracking server that go wrong: experiments, runs, models, traces, and whatever else it serves."""

API = "/api/2.0/mlflow"
API3 = "/api/3.0/mlflow"
AJAX = "/ajax-api/2.0/mlflow"
AJAX3 = "/ajax-api/3.0/mlflow"
NOBODY = "0" * 31 + "f"  # the id of nothing


def record_experiments(recorder):
    setup, wrong = recorder.setup, recorder.wrong
    churn = setup(f"{API}/experiments/create", {"name": "churn"})["experiment_id"]
    old = setup(f"{API}/experiments/create", {"name": "old"})["experiment_id"]
    setup(f"{API}/experiments/delete", {"experiment_id": old})

    wrong("experiment-missing", "GET", f"{API}/experiments/get?experiment_id=999")
    wrong("experiment-id-no-number", "GET", f"{API}/experiments/get?experiment_id=churn")
    wrong("experiment-id-not-given", "GET", f"{API}/experiments/get")
    wrong("experiment-name-missing", "GET", f"{API}/experiments/get-by-name?experiment_name=none")
    path = f"{API}/experiments/create"
    wrong("experiment-exists", "POST", path, {"name": "churn"})
    wrong("experiment-exists-deleted", "POST", path, {"name": "old"})
    wrong("experiment-name-number", "POST", path, {"name": 1})
    wrong("experiment-name-empty", "POST", path, {"name": ""})
    wrong("experiment-name-too-long", "POST", path, {"name": "n" * 501})
    wrong("experiment-tags-no-list", "POST", path, {"name": "new", "tags": "x"})
    wrong("experiment-place-with-fragment", "POST", path, {"name": "new", "artifact_location": "s3://bucket/a#b"})
    wrong("body-malformed-json", "POST", path, '{"name": ')
    wrong("body-json-array", "POST", path, "[1]")
    wrong("body-json-text", "POST", path, '"churn"')
    wrong("body-null", "POST", path, "null")
    wrong("body-plain-text", "POST", path, '{"name": "new"}', {"content-type": "text/plain"})
    wrong("body-form", "POST", path, "name=new", {"content-type": "application/x-www-form-urlencoded"})
    wrong("experiment-of-other-origin", "POST", path, {"name": "new"}, {"origin": "http://evil.example"})
    wrong("experiment-deleted", "POST", f"{API}/experiments/update", {"experiment_id": old, "new_name": "new"})
    taken = {"experiment_id": churn, "new_name": "old"}
    wrong("experiment-renamed-to-taken", "POST", f"{API}/experiments/update", taken)
    wrong("experiment-not-deleted", "POST", f"{API}/experiments/restore", {"experiment_id": churn})
    wrong("experiment-delete-missing", "POST", f"{API}/experiments/delete", {"experiment_id": "999"})
    path = f"{API}/experiments/set-experiment-tag"
    wrong("experiment-tag-too-long", "POST", path, {"experiment_id": churn, "key": "k" * 251, "value": "v"})
    wrong("experiment-tag-name-invalid", "POST", path, {"experiment_id": churn, "key": "a$", "value": "v"})
    wrong("experiment-tag-of-deleted", "POST", path, {"experiment_id": old, "key": "k", "value": "v"})
    path = f"{API}/experiments/delete-experiment-tag"
    wrong("experiment-tag-missing", "POST", path, {"experiment_id": churn, "key": "none"})
    wrong("datasets-of-no-experiment", "POST", f"{AJAX}/experiments/search-datasets", {})
    many = {"experiment_ids": [str(n) for n in range(21)]}
    wrong("datasets-of-too-many", "POST", f"{AJAX}/experiments/search-datasets", many)
    return churn, old


def record_runs(recorder, churn, old):
    setup, wrong = recorder.setup, recorder.wrong
    run = setup(f"{API}/runs/create", {"experiment_id": churn, "start_time": 1})["run"]["info"]["run_id"]
    gone = setup(f"{API}/runs/create", {"experiment_id": churn, "start_time": 1})["run"]["info"]["run_id"]
    setup(f"{API}/runs/delete", {"run_id": gone})
    setup(f"{API}/runs/log-parameter", {"run_id": run, "key": "depth", "value": "3"})

    wrong("run-missing", "GET", f"{API}/runs/get?run_id={NOBODY}")
    wrong("run-id-not-given", "GET", f"{API}/runs/get")
    wrong("run-of-missing-experiment", "POST", f"{API}/runs/create", {"experiment_id": "999"})
    wrong("run-of-deleted-experiment", "POST", f"{API}/runs/create", {"experiment_id": old})
    wrong("run-time-no-number", "POST", f"{API}/runs/create", {"experiment_id": churn, "start_time": "soon"})
    named = {"experiment_id": churn, "run_name": "a", "tags": [{"key": "mlflow.runName", "value": "b"}]}
    wrong("run-named-twice", "POST", f"{API}/runs/create", named)
    wrong("run-update-deleted", "POST", f"{API}/runs/update", {"run_id": gone, "status": "FINISHED"})
    wrong("run-update-missing", "POST", f"{API}/runs/update", {"run_id": NOBODY, "status": "FINISHED"})
    wrong("run-delete-missing", "POST", f"{API}/runs/delete", {"run_id": NOBODY})
    metric = {"run_id": run, "key": "acc", "timestamp": 1}
    wrong("metric-no-number", "POST", f"{API}/runs/log-metric", {**metric, "value": "x"})
    wrong("metric-without-value", "POST", f"{API}/runs/log-metric", metric)
    wrong("metric-name-invalid", "POST", f"{API}/runs/log-metric", {**metric, "key": "a?", "value": 1})
    wrong("metric-name-a-path", "POST", f"{API}/runs/log-metric", {**metric, "key": "/a", "value": 1})
    wrong("metric-of-deleted-run", "POST", f"{API}/runs/log-metric", {**metric, "run_id": gone, "value": 1})
    wrong("param-changed", "POST", f"{API}/runs/log-parameter", {"run_id": run, "key": "depth", "value": "4"})
    wrong("param-name-too-long", "POST", f"{API}/runs/log-parameter", {"run_id": run, "key": "k" * 251, "value": "x"})
    wrong("param-without-name", "POST", f"{API}/runs/log-parameter", {"run_id": run, "value": "x"})
    wrong("tag-missing", "POST", f"{API}/runs/delete-tag", {"run_id": run, "key": "none"})
    path = f"{API}/runs/log-batch"
    metrics = [{"key": f"m{n}", "value": 1, "timestamp": 1, "step": 0} for n in range(1001)]
    wrong("metrics-too-many", "POST", path, {"run_id": run, "metrics": metrics})
    pairs = [{"key": f"k{n}", "value": "1"} for n in range(101)]
    wrong("params-too-many", "POST", path, {"run_id": run, "params": pairs})
    wrong("tags-too-many", "POST", path, {"run_id": run, "tags": pairs})
    wrong("params-twice", "POST", path, {"run_id": run, "params": [{"key": "a", "value": v} for v in "12"]})
    wrong("metrics-without-time", "POST", path, {"run_id": run, "metrics": [{"key": "a", "value": 1}]})
    wrong("model-info-malformed", "POST", f"{API}/runs/log-model", {"run_id": run, "model_json": "{"})
    wrong("model-info-incomplete", "POST", f"{API}/runs/log-model", {"run_id": run, "model_json": "{}"})
    path = f"{API}/metrics/get-history-bulk-interval?run_ids={run}&metric_key=acc&max_results=0"
    wrong("history-of-nothing", "GET", path)

    search = {"experiment_ids": [churn]}
    wrong("search-filter-invalid", "POST", f"{API}/runs/search", {**search, "filter": "metrics.acc >> 1"})
    wrong("search-order-by-invalid", "POST", f"{API}/runs/search", {**search, "order_by": ["metrics.acc UP"]})
    wrong("search-page-token-invalid", "POST", f"{API}/runs/search", {**search, "page_token": "nonsense"})
    wrong("search-max-results-null", "POST", f"{API}/runs/search", {**search, "max_results": None})
    wrong("search-by-get", "GET", f"{API}/runs/search?experiment_ids={churn}")

    wrong("artifacts-outside", "GET", f"{API}/artifacts/list?run_id={run}&path=../other")
    wrong("artifact-missing", "GET", f"/get-artifact?run_id={run}&path=none.txt")
    wrong("artifact-path-not-given", "GET", f"/get-artifact?run_id={run}")
    wrong("artifact-outside", "GET", "/api/2.0/mlflow-artifacts/artifacts/..%2f..%2fetc%2fpasswd")
    wrong("artifact-put-outside", "PUT", "/api/2.0/mlflow-artifacts/artifacts/%2e%2e/x", "data")
    path = "/api/2.0/mlflow-artifacts/mpu/create/model.pkl"
    wrong("multipart-unsupported", "POST", path, {"path": "model.pkl", "num_parts": 2})
    wrong("multipart-download-unsupported", "GET", "/api/2.0/mlflow-artifacts/presigned/model.pkl")
    wrong("presigned-unsupported", "POST", f"{API}/artifacts/presigned-download-url", {"run_id": run, "path": "a"})


def record_models(recorder, churn):
    setup, wrong = recorder.setup, recorder.wrong
    setup(f"{API}/registered-models/create", {"name": "churn-model"})
    setup(f"{API}/model-versions/create", {"name": "churn-model", "source": "s3://models/churn"})

    model = {"name": "churn-model"}
    wrong("model-exists", "POST", f"{API}/registered-models/create", model)
    wrong("model-name-invalid", "POST", f"{API}/registered-models/create", {"name": "churn/model"})
    wrong("model-without-name", "POST", f"{API}/registered-models/create", {})
    wrong("model-missing", "GET", f"{API}/registered-models/get?name=none")
    wrong("model-rename-missing", "POST", f"{API}/registered-models/rename", {"name": "none", "new_name": "x"})
    wrong("model-delete-missing", "DELETE", f"{API}/registered-models/delete", {"name": "none"})
    wrong("model-tag-without-key", "POST", f"{API}/registered-models/set-tag", {**model, "value": "v"})
    wrong("model-alias-missing", "GET", f"{API}/registered-models/alias?name=churn-model&alias=champion")
    alias = {**model, "version": "1"}
    wrong("model-alias-reserved", "POST", f"{API}/registered-models/alias", {**alias, "alias": "latest"})
    wrong("model-alias-like-version", "POST", f"{API}/registered-models/alias", {**alias, "alias": "v1"})
    wrong("model-alias-invalid", "POST", f"{API}/registered-models/alias", {**alias, "alias": "a b"})
    wrong("model-alias-of-nothing", "POST", f"{API}/registered-models/alias", {**alias, "version": "9", "alias": "c"})
    path = f"{API}/registered-models/get-latest-versions"
    wrong("latest-of-unknown-stage", "POST", path, {**model, "stages": ["Prod"]})
    wrong("model-version-missing", "GET", f"{API}/model-versions/get?name=churn-model&version=9")
    wrong("model-version-no-number", "GET", f"{API}/model-versions/get?name=churn-model&version=x")
    wrong("model-version-delete-missing", "DELETE", f"{API}/model-versions/delete", {**model, "version": "9"})
    wrong("model-source-local", "POST", f"{API}/model-versions/create", {**model, "source": "/etc/passwd"})
    wrong("model-source-missing", "POST", f"{API}/model-versions/create", {**model, "source": "models:/none/1"})
    path = f"{API}/model-versions/transition-stage"
    stage = {**model, "version": "1"}
    wrong("stage-unknown", "POST", path, {**stage, "stage": "Prod", "archive_existing_versions": False})
    wrong("stage-not-active", "POST", path, {**stage, "stage": "None", "archive_existing_versions": True})
    wrong("model-version-artifact-of-nothing", "GET", "/model-versions/get-artifact?name=churn-model&version=9&path=a")

    wrong("logged-model-missing", "GET", f"{API}/logged-models/m-none")
    wrong("logged-model-name-invalid", "POST", f"{API}/logged-models", {"experiment_id": churn, "name": "a/b"})
    body = {"experiment_ids": [churn], "filter": "accuracy = '1'"}
    wrong("logged-models-attribute-unknown", "POST", f"{API}/logged-models/search", body)
    body = {"experiment_ids": [churn], "page_token": "abc"}
    wrong("logged-models-page-token", "POST", f"{API}/logged-models/search", body)


def record_traces(recorder, churn):
    setup, wrong = recorder.setup, recorder.wrong
    place = {"type": "MLFLOW_EXPERIMENT", "mlflow_experiment": {"experiment_id": churn}}
    trace = {"trace_id": "tr-1", "trace_location": place, "request_time": "2025-01-01T00:00:00Z", "state": "OK"}
    setup(f"{API3}/traces", {"trace": {"trace_info": trace}})

    wrong("trace-data-missing", "GET", f"{AJAX}/get-trace-artifact?request_id=tr-1")
    wrong("trace-id-not-given", "GET", f"{AJAX}/get-trace-artifact")
    issues = {"trace_ids": ["tr-1"], "categories": [], "provider": "openai", "model": "m", "secret_id": "s"}
    wrong("trace-of-other-experiment", "POST", f"{AJAX3}/issues/invoke", {"experiment_id": "0", **issues})
    wrong("trace-missing", "GET", f"{API3}/traces/none")
    wrong("trace-not-given", "POST", f"{API3}/traces", {})
    wrong("trace-tag-of-nothing", "PATCH", f"{API3}/traces/none/tags", {"key": "a", "value": "b"})
    wrong("traces-delete-unbounded", "POST", f"{API3}/traces/delete-traces", {"experiment_id": churn})
    wrong("traces-of-no-number", "GET", f"{API}/traces?experiment_ids=x")
    wrong("traces-link-too-many", "POST", f"{API}/traces/link-to-run", {"run_id": NOBODY, "trace_ids": ["a"] * 101})
    wrong("traces-online", "GET", f"{API}/get-online-trace-details")
    body = {"assessment": {"assessment_name": "a"}}
    wrong("assessment-without-kind", "POST", f"{API3}/traces/tr-1/assessments", body)
    wrong("assessment-missing", "GET", f"{API3}/traces/tr-1/assessments/a-none")
    protobuf = {"content-type": "application/x-protobuf"}
    wrong("otel-without-experiment", "POST", "/v1/traces", {})
    wrong("otel-no-protobuf", "POST", "/v1/traces", "x", {**protobuf, "x-mlflow-experiment-id": churn})
    text = {"content-type": "text/plain"}
    wrong("otel-of-other-type", "POST", "/v1/traces", "x", {**text, "x-mlflow-experiment-id": churn})


def record_others(recorder, churn):
    wrong = recorder.wrong
    wrong("dataset-missing", "GET", f"{API3}/datasets/none")
    wrong("dataset-tags-malformed", "PATCH", f"{API3}/datasets/none/tags", {"tags": "{"})
    wrong("label-schema-missing", "GET", f"{API3}/label-schemas/get?schema_id=none")
    wrong("review-queue-without-items", "POST", f"{API3}/review-queues/items/add", {"queue_id": "none"})
    scorer = {"experiment_id": churn, "name": "s"}
    wrong("scorer-malformed", "POST", f"{API3}/scorers/register", {**scorer, "serialized_scorer": "{"})
    wrong("scorer-rate-too-high", "PUT", f"{API3}/scorers/online-config", {**scorer, "sample_rate": 2})
    event = {"entity": "REGISTERED_MODEL", "action": "CREATED"}
    wrong("webhook-not-https", "POST", f"{API}/webhooks", {"name": "w", "url": "http://example.com", "events": [event]})
    wrong("webhook-missing", "GET", f"{API}/webhooks/none")
    wrong("job-of-optimization-missing", "GET", f"{API3}/prompt-optimization/jobs/none")
    wrong("mcp-server-missing", "GET", f"{API3}/mcp-servers/none")
    wrong("mcp-server-malformed", "POST", f"{API3}/mcp-servers", {"name": 1})
    wrong("graphql-without-query", "POST", "/graphql", {})

    # Whatever is not answered by MLflow's handlers, or by none.
    workspace = {"x-mlflow-workspace": "team-a"}
    wrong("workspaces-off-json", "GET", f"{API}/experiments/get?experiment_id=0", headers=workspace)
    wrong("workspaces-off-text", "GET", f"{API3}/workspaces")
    wrong("path-unknown", "GET", f"{API}/experiment/get")
    wrong("path-unknown-head", "HEAD", f"{API}/experiment/get")
    wrong("method-not-allowed", "DELETE", f"{API}/experiments/create")
    wrong("job-missing", "GET", "/ajax-api/3.0/jobs/none")
    wrong("job-without-name", "POST", "/ajax-api/3.0/jobs/", {})
    wrong("job-malformed", "POST", "/ajax-api/3.0/jobs/", "{")
    wrong("job-unknown", "POST", "/ajax-api/3.0/jobs/", {"job_name": "n", "params": {}})
    wrong("assistant-session-missing", "GET", "/ajax-api/3.0/mlflow/assistant/sessions/none/stream")


def record_gateway(recorder, providers):
    """`providers`: the port of the stand-in for the model providers."""
    setup, wrong = recorder.setup, recorder.wrong
    chat = {"messages": [{"role": "user", "content": "hi"}]}
    path = "/gateway/mlflow/v1/chat/completions"
    definition = None
    for provider in ("limited", "unknown-key", "page", "object"):
        secret = {"secret_name": provider, "secret_value": {"api_key": "k"}, "provider": "openai"}
        base = f"http://127.0.0.1:{providers}/{provider}/v1"
        secret = setup(f"{API3}/gateway/secrets/create", {**secret, "auth_config": {"api_base": base}})["secret"]
        model = {"name": provider, "secret_id": secret["secret_id"], "provider": "openai", "model_name": "m"}
        definition = setup(f"{API3}/gateway/model-definitions/create", model)["model_definition"]["model_definition_id"]
        linked = [{"model_definition_id": definition, "linkage_type": "PRIMARY", "weight": 1}]
        setup(f"{API3}/gateway/endpoints/create", {"name": provider, "model_configs": linked})
        wrong(f"gateway-provider-{provider}", "POST", path, {"model": provider, **chat})
    taken = {"name": "page", "model_configs": linked}
    wrong("gateway-endpoint-exists", "POST", f"{API3}/gateway/endpoints/create", taken)
    in_use = {"model_definition_id": definition}
    wrong("gateway-model-in-use", "DELETE", f"{API3}/gateway/model-definitions/delete", in_use)
    wrong("gateway-secret-missing", "GET", f"{API3}/gateway/secrets/get?secret_id=none")
    wrong("gateway-endpoint-missing", "POST", path, {"model": "none", "messages": []})
    wrong("gateway-invocation-of-nothing", "POST", "/gateway/none/mlflow/invocations", chat)
    wrong("gateway-no-chat", "POST", "/gateway/page/mlflow/invocations", {"x": 1})
    wrong("gateway-malformed", "POST", path, "{")
    wrong("gateway-without-model", "POST", path, {})
    wrong("gateway-no-object", "POST", path, "[]")
