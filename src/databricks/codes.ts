// Generated from codes/databricks.json by `npm run generate`. Do not edit: the next run overwrites it.
import { capitalized, extendedTable } from '../code-table.js';
import { mlflowWholeTable } from '../mlflow/codes.js';

/** The HTTP status of every code of Databricks. */
export interface DatabricksStatusByCode {
  /** The operation failed for a reason that the service does not know or does not tell. */
  readonly UNKNOWN: 500;
  /** The service is currently unavailable, for a short time or for longer. */
  readonly UNAVAILABLE: 503;
  /** The workspace is reached by a private link that the network of the caller does not have. */
  readonly PRIVATE_LINK_VALIDATION_ERROR: 403;
  /** The server failed because something it relies on internally is broken. */
  readonly INTERNAL_ERROR: 500;
  /** The service is currently unavailable, most likely for a short time. */
  readonly TEMPORARILY_UNAVAILABLE: 503;
  /** Reading or writing storage failed inside the server. */
  readonly IO_ERROR: 500;
  /** The server cannot process the request because it is invalid. */
  readonly BAD_REQUEST: 400;
  /** A service behind the gateway is being updated or redeployed. */
  readonly SERVICE_UNDER_MAINTENANCE: 500;
  /** The Databricks workspace is unavailable for a short time because it is being reassigned. */
  readonly WORKSPACE_TEMPORARILY_UNAVAILABLE: 500;
  /** The deadline expired before the operation completed, though a change may have been made all the same. */
  readonly DEADLINE_EXCEEDED: 504;
  /** The caller cancelled the operation, for example by closing the connection before the answer came. */
  readonly CANCELLED: 499;
  /** The request was throttled because a rate limit, a quota or another resource is exhausted. */
  readonly RESOURCE_EXHAUSTED: 429;
  /** The operation was aborted because another one ran at the same time, as in a transaction conflict. */
  readonly ABORTED: 409;
  /** The resource that the operation needs does not exist. */
  readonly NOT_FOUND: 404;
  /** The operation conflicts with a resource that already exists. */
  readonly ALREADY_EXISTS: 409;
  /** The request has no valid authentication credentials for the operation. */
  readonly UNAUTHENTICATED: 401;
  /** A parameter is missing or has a value that the server does not accept. */
  readonly INVALID_PARAMETER_VALUE: 400;
  /** The server has no such API endpoint. */
  readonly ENDPOINT_NOT_FOUND: 404;
  /** The server cannot read the request because it is malformed. */
  readonly MALFORMED_REQUEST: 500;
  /** Something that the request refers to is not in a valid state for the action. */
  readonly INVALID_STATE: 400;
  /** The caller is known but may not execute the operation. */
  readonly PERMISSION_DENIED: 403;
  /** The request uses a feature that is disabled for the caller. */
  readonly FEATURE_DISABLED: 404;
  /** The service could not authenticate the caller by the credentials of the request. */
  readonly CUSTOMER_UNAUTHORIZED: 401;
  /** The request was throttled because too many were sent in a short time. */
  readonly REQUEST_LIMIT_EXCEEDED: 429;
  /** The request conflicts with the present state of an existing resource. */
  readonly RESOURCE_CONFLICT: 409;
  /** The HTTP response that reports the error cannot be read as an API error. */
  readonly UNPARSEABLE_HTTP_ERROR: 500;
  /** The operation is not implemented, or not supported or enabled, in this service. */
  readonly NOT_IMPLEMENTED: 501;
  /** Data was lost or corrupted beyond recovery, or the content does not match its checksum. */
  readonly DATA_LOSS: 500;
  /** The shard cannot change from its present state to the requested one. */
  readonly INVALID_STATE_TRANSITION: 500;
  /** The operation could not start because another operation holds the lock on the shard. */
  readonly COULD_NOT_ACQUIRE_LOCK: 500;
  /** A resource with this name or ID already exists. */
  readonly RESOURCE_ALREADY_EXISTS: 409;
  /** The experiment, run, model or other resource does not exist. */
  readonly RESOURCE_DOES_NOT_EXIST: 404;
  /** The operation would exceed a quota of the account or workspace. */
  readonly QUOTA_EXCEEDED: 500;
  /** The block is larger than the file system accepts in one call. */
  readonly MAX_BLOCK_SIZE_EXCEEDED: 500;
  /** The requested read is longer than the file system returns in one call. */
  readonly MAX_READ_SIZE_EXCEEDED: 500;
  /** Only part of the directory was deleted before the time for one call ran out. */
  readonly PARTIAL_DELETE: 500;
  /** The directory has more entries than can be listed in one call. */
  readonly MAX_LIST_SIZE_EXCEEDED: 500;
  /** The dry run of the cluster request failed, so nothing was started. */
  readonly DRY_RUN_FAILED: 500;
  /** The cluster request was rejected because it would exceed a resource limit. */
  readonly RESOURCE_LIMIT_EXCEEDED: 500;
  /** The workspace directory cannot be deleted because it is not empty. */
  readonly DIRECTORY_NOT_EMPTY: 500;
  /** The workspace directory is protected and cannot be changed or deleted. */
  readonly DIRECTORY_PROTECTED: 500;
  /** The notebook is larger than the workspace can import or export. */
  readonly MAX_NOTEBOOK_SIZE_EXCEEDED: 500;
  /** The workspace directory already has as many entries as it may have. */
  readonly MAX_CHILD_NODE_SIZE_EXCEEDED: 500;
  /** The workspace search query is too long. */
  readonly SEARCH_QUERY_TOO_LONG: 500;
  /** The workspace search query is too short. */
  readonly SEARCH_QUERY_TOO_SHORT: 500;
  /** The managed resource group of the Azure Databricks workspace does not exist. */
  readonly MANAGED_RESOURCE_GROUP_DOES_NOT_EXIST: 500;
  /** A permission that was granted has not yet reached every part of Azure. */
  readonly PERMISSION_NOT_PROPAGATED: 500;
  /** The deployment in Azure did not finish in time. */
  readonly DEPLOYMENT_TIMEOUT: 500;
  /** The Git operation stopped because of conflicting changes. */
  readonly GIT_CONFLICT: 500;
  /** The Git branch, tag or commit does not exist in the repository. */
  readonly GIT_UNKNOWN_REF: 500;
  /** The Git operation was refused because the changes contain a token or another secret. */
  readonly GIT_SENSITIVE_TOKEN_DETECTED: 500;
  /** The URL of the Git repository is not on the workspace's allow list. */
  readonly GIT_URL_NOT_ON_ALLOW_LIST: 500;
  /** The remote Git server failed or could not be reached. */
  readonly GIT_REMOTE_ERROR: 500;
  /** The operation on the Git folder did not finish in time. */
  readonly PROJECTS_OPERATION_TIMEOUT: 500;
  /** The operation does not support the Jupyter notebook file (.ipynb) in the repository. */
  readonly IPYNB_FILE_IN_REPO: 500;
  /** The response of the partner service was refused as insecure. */
  readonly INSECURE_PARTNER_RESPONSE: 500;
  /** The response of the partner service could not be read. */
  readonly MALFORMED_PARTNER_RESPONSE: 500;
  /** The Unity Catalog metastore does not exist. */
  readonly METASTORE_DOES_NOT_EXIST: 500;
  /** The data access configuration of the metastore does not exist. */
  readonly DAC_DOES_NOT_EXIST: 500;
  /** The catalog does not exist in Unity Catalog. */
  readonly CATALOG_DOES_NOT_EXIST: 500;
  /** The schema does not exist in the catalog. */
  readonly SCHEMA_DOES_NOT_EXIST: 500;
  /** The table does not exist in the schema. */
  readonly TABLE_DOES_NOT_EXIST: 500;
  /** The Delta Sharing share does not exist. */
  readonly SHARE_DOES_NOT_EXIST: 500;
  /** The Delta Sharing recipient does not exist. */
  readonly RECIPIENT_DOES_NOT_EXIST: 500;
  /** The storage credential does not exist in the metastore. */
  readonly STORAGE_CREDENTIAL_DOES_NOT_EXIST: 500;
  /** The external location does not exist in the metastore. */
  readonly EXTERNAL_LOCATION_DOES_NOT_EXIST: 500;
  /** The user, group or service principal does not exist. */
  readonly PRINCIPAL_DOES_NOT_EXIST: 500;
  /** The Delta Sharing provider does not exist. */
  readonly PROVIDER_DOES_NOT_EXIST: 500;
  /** A Unity Catalog metastore with this name already exists. */
  readonly METASTORE_ALREADY_EXISTS: 500;
  /** A data access configuration with this name already exists. */
  readonly DAC_ALREADY_EXISTS: 500;
  /** A catalog with this name already exists in the metastore. */
  readonly CATALOG_ALREADY_EXISTS: 500;
  /** A schema with this name already exists in the catalog. */
  readonly SCHEMA_ALREADY_EXISTS: 500;
  /** A table with this name already exists in the schema. */
  readonly TABLE_ALREADY_EXISTS: 500;
  /** A Delta Sharing share with this name already exists. */
  readonly SHARE_ALREADY_EXISTS: 500;
  /** A Delta Sharing recipient with this name already exists. */
  readonly RECIPIENT_ALREADY_EXISTS: 500;
  /** A storage credential with this name already exists in the metastore. */
  readonly STORAGE_CREDENTIAL_ALREADY_EXISTS: 500;
  /** An external location with this name already exists in the metastore. */
  readonly EXTERNAL_LOCATION_ALREADY_EXISTS: 500;
  /** A Delta Sharing provider with this name already exists. */
  readonly PROVIDER_ALREADY_EXISTS: 500;
  /** The catalog cannot be deleted because it still has schemas. */
  readonly CATALOG_NOT_EMPTY: 500;
  /** The schema cannot be deleted because it still has tables or other objects. */
  readonly SCHEMA_NOT_EMPTY: 500;
  /** The metastore cannot be deleted because it still has catalogs or other objects. */
  readonly METASTORE_NOT_EMPTY: 500;
  /** The share of the provider cannot be accessed by this recipient. */
  readonly PROVIDER_SHARE_NOT_ACCESSIBLE: 500;
}

/** The canonical code of every HTTP status of Databricks. */
export interface DatabricksCodeByStatus {
  readonly 400: 'BAD_REQUEST';
  readonly 401: 'UNAUTHENTICATED';
  readonly 403: 'PERMISSION_DENIED';
  readonly 404: 'NOT_FOUND';
  readonly 409: 'RESOURCE_CONFLICT';
  readonly 429: 'RESOURCE_EXHAUSTED';
  readonly 499: 'CANCELLED';
  readonly 500: 'INTERNAL_ERROR';
  readonly 501: 'NOT_IMPLEMENTED';
  readonly 503: 'TEMPORARILY_UNAVAILABLE';
  readonly 504: 'DEADLINE_EXCEEDED';
}

/** A code of Databricks. */
export type DatabricksCode = keyof DatabricksStatusByCode;

/** The codes of Databricks. */
export const databricksTable = /* @__PURE__ */ extendedTable(mlflowWholeTable, /* @__PURE__ */ '400 bad_request invalid_state 403 permission_denied private_link_validation_error 404 not_found feature_disabled 409 resource_conflict resource_already_exists 500 internal_error unknown? 503 temporarily_unavailable+ unavailable+'.toUpperCase(), capitalized);

/** What the base class says of an error that it is told nothing about: the last resort. */
export const databricksBaseRow = { code: 'INTERNAL_ERROR', http: 500 } as const;

/** The classes between the base class of Databricks and those of the codes that no status's canonical code has for its own, by status. */
export const databricksFamilies: Readonly<Record<number, string>> = { 429: 'TooManyRequests' };

/** The codes whose family is that of their own status, whatever the status of the answer. */
export const databricksByCode =
  /* @__PURE__ */ 'unknown resource_exhausted aborted already_exists invalid_parameter_value invalid_state request_limit_exceeded data_loss resource_already_exists resource_does_not_exist'.toUpperCase();

/** Answers of single routes whose code is not the one that is meant. */
export const databricksOverrides: readonly (readonly [code: string, status: number, method: string, path: string, messages: readonly string[], becomes: string])[] = [
  ["INVALID_PARAMETER_VALUE", 400, "GET", "^/api/2\\.\\d/clusters/get", ["Cluster {id} does not exist"], "RESOURCE_DOES_NOT_EXIST"],
  ["INVALID_PARAMETER_VALUE", 400, "GET", "^/api/2\\.\\d/jobs/get", ["Job {id} does not exist"], "RESOURCE_DOES_NOT_EXIST"],
  ["INVALID_PARAMETER_VALUE", 400, "GET", "^/api/2\\.\\d/jobs/runs/get", ["Run {id} does not exist","Run: {id} in job: {job} doesn't exist"], "RESOURCE_DOES_NOT_EXIST"],
];

/** When a body is read as an error of Databricks though the caller named no platform. */
export const databricksClaims = 'named';

/** The codes for a status that has none: a 4xx, and any other. */
export const databricksFallback = ['BAD_REQUEST', 'INTERNAL_ERROR'] as const;

/** The statuses after which a retry makes sense, where only the status is known. */
export const databricksRetryStatuses: readonly number[] = [408, 429, 502, 503, 504];
