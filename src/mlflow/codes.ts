// Generated from codes/mlflow.json by `npm run generate`. Do not edit: the next run overwrites it.
import { codeTable, constants, withUnlisted } from '../code-table.js';

/** The HTTP status of every code of MLflow. */
export interface MlflowStatusByCode {
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
  readonly INVALID_STATE: 500;
  /** The caller is known but may not execute the operation. */
  readonly PERMISSION_DENIED: 403;
  /** The request uses a feature that is disabled for the caller. */
  readonly FEATURE_DISABLED: 500;
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
  readonly RESOURCE_ALREADY_EXISTS: 400;
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

/** The canonical code of every HTTP status of MLflow. */
export interface MlflowCodeByStatus {
  readonly 400: 'BAD_REQUEST';
  readonly 401: 'UNAUTHENTICATED';
  readonly 403: 'PERMISSION_DENIED';
  readonly 404: 'ENDPOINT_NOT_FOUND';
  readonly 409: 'ALREADY_EXISTS';
  readonly 429: 'RESOURCE_EXHAUSTED';
  readonly 499: 'CANCELLED';
  readonly 500: 'INTERNAL_ERROR';
  readonly 501: 'NOT_IMPLEMENTED';
  readonly 503: 'TEMPORARILY_UNAVAILABLE';
  readonly 504: 'DEADLINE_EXCEEDED';
}

/** A code of MLflow. */
export type MlflowCode = keyof MlflowStatusByCode;

/** The codes of MLflow that differ from the others in status, kind or retry. */
export const mlflowTable = /* @__PURE__ */ codeTable(
  /* @__PURE__ */ '400 bad_request invalid_parameter_value resource_already_exists 401 unauthenticated customer_unauthorized 403 permission_denied 404 endpoint_not_found not_found resource_does_not_exist 409 already_exists aborted+ resource_conflict 429 resource_exhausted+ request_limit_exceeded+ 499 cancelled 500 internal_error+ io_error+ service_under_maintenance+ workspace_temporarily_unavailable+ unparseable_http_error+ data_loss could_not_acquire_lock+ partial_delete+ permission_not_propagated+ deployment_timeout+ git_remote_error+ projects_operation_timeout+ insecure_partner_response malformed_partner_response+ 501 not_implemented 503 temporarily_unavailable+ 504 deadline_exceeded+'.toUpperCase(),
);

/** What the codes of MLflow say that the table does not list: they differ in nothing but their name. */
export const mlflowUnlisted = { http: 500, kind: 'user' } as const;

/** All codes of MLflow. */
export const mlflowWholeTable = /* @__PURE__ */ withUnlisted(
  mlflowTable,
  mlflowUnlisted,
  /* @__PURE__ */ 'malformed_request invalid_state feature_disabled invalid_state_transition quota_exceeded max_block_size_exceeded max_read_size_exceeded max_list_size_exceeded dry_run_failed resource_limit_exceeded directory_not_empty directory_protected max_notebook_size_exceeded max_child_node_size_exceeded search_query_too_long search_query_too_short managed_resource_group_does_not_exist git_conflict git_unknown_ref git_sensitive_token_detected git_url_not_on_allow_list ipynb_file_in_repo metastore_does_not_exist dac_does_not_exist catalog_does_not_exist schema_does_not_exist table_does_not_exist share_does_not_exist recipient_does_not_exist storage_credential_does_not_exist external_location_does_not_exist principal_does_not_exist provider_does_not_exist metastore_already_exists dac_already_exists catalog_already_exists schema_already_exists table_already_exists share_already_exists recipient_already_exists storage_credential_already_exists external_location_already_exists provider_already_exists catalog_not_empty schema_not_empty metastore_not_empty provider_share_not_accessible'.toUpperCase(),
);

/** The protobuf integers of the codes of MLflow. */
export const mlflowNumbers = /* @__PURE__ */ constants({
  INTERNAL_ERROR: 1,
  TEMPORARILY_UNAVAILABLE: 2,
  IO_ERROR: 3,
  BAD_REQUEST: 4,
  SERVICE_UNDER_MAINTENANCE: 5,
  WORKSPACE_TEMPORARILY_UNAVAILABLE: 6,
  DEADLINE_EXCEEDED: 7,
  CANCELLED: 8,
  RESOURCE_EXHAUSTED: 9,
  ABORTED: 10,
  NOT_FOUND: 11,
  ALREADY_EXISTS: 12,
  UNAUTHENTICATED: 13,
  INVALID_PARAMETER_VALUE: 1000,
  ENDPOINT_NOT_FOUND: 1001,
  MALFORMED_REQUEST: 1002,
  INVALID_STATE: 1003,
  PERMISSION_DENIED: 1004,
  FEATURE_DISABLED: 1005,
  CUSTOMER_UNAUTHORIZED: 1006,
  REQUEST_LIMIT_EXCEEDED: 1007,
  RESOURCE_CONFLICT: 1008,
  UNPARSEABLE_HTTP_ERROR: 1009,
  NOT_IMPLEMENTED: 1010,
  DATA_LOSS: 1011,
  INVALID_STATE_TRANSITION: 2001,
  COULD_NOT_ACQUIRE_LOCK: 2002,
  RESOURCE_ALREADY_EXISTS: 3001,
  RESOURCE_DOES_NOT_EXIST: 3002,
  QUOTA_EXCEEDED: 4001,
  MAX_BLOCK_SIZE_EXCEEDED: 4002,
  MAX_READ_SIZE_EXCEEDED: 4003,
  PARTIAL_DELETE: 4004,
  MAX_LIST_SIZE_EXCEEDED: 4005,
  DRY_RUN_FAILED: 5001,
  RESOURCE_LIMIT_EXCEEDED: 5002,
  DIRECTORY_NOT_EMPTY: 6001,
  DIRECTORY_PROTECTED: 6002,
  MAX_NOTEBOOK_SIZE_EXCEEDED: 6003,
  MAX_CHILD_NODE_SIZE_EXCEEDED: 6004,
  SEARCH_QUERY_TOO_LONG: 6100,
  SEARCH_QUERY_TOO_SHORT: 6101,
  MANAGED_RESOURCE_GROUP_DOES_NOT_EXIST: 7001,
  PERMISSION_NOT_PROPAGATED: 7002,
  DEPLOYMENT_TIMEOUT: 7003,
  GIT_CONFLICT: 8001,
  GIT_UNKNOWN_REF: 8002,
  GIT_SENSITIVE_TOKEN_DETECTED: 8003,
  GIT_URL_NOT_ON_ALLOW_LIST: 8004,
  GIT_REMOTE_ERROR: 8005,
  PROJECTS_OPERATION_TIMEOUT: 8006,
  IPYNB_FILE_IN_REPO: 8007,
  INSECURE_PARTNER_RESPONSE: 8100,
  MALFORMED_PARTNER_RESPONSE: 8101,
  METASTORE_DOES_NOT_EXIST: 9000,
  DAC_DOES_NOT_EXIST: 9001,
  CATALOG_DOES_NOT_EXIST: 9002,
  SCHEMA_DOES_NOT_EXIST: 9003,
  TABLE_DOES_NOT_EXIST: 9004,
  SHARE_DOES_NOT_EXIST: 9005,
  RECIPIENT_DOES_NOT_EXIST: 9006,
  STORAGE_CREDENTIAL_DOES_NOT_EXIST: 9007,
  EXTERNAL_LOCATION_DOES_NOT_EXIST: 9008,
  PRINCIPAL_DOES_NOT_EXIST: 9009,
  PROVIDER_DOES_NOT_EXIST: 9010,
  METASTORE_ALREADY_EXISTS: 9020,
  DAC_ALREADY_EXISTS: 9021,
  CATALOG_ALREADY_EXISTS: 9022,
  SCHEMA_ALREADY_EXISTS: 9023,
  TABLE_ALREADY_EXISTS: 9024,
  SHARE_ALREADY_EXISTS: 9025,
  RECIPIENT_ALREADY_EXISTS: 9026,
  STORAGE_CREDENTIAL_ALREADY_EXISTS: 9027,
  EXTERNAL_LOCATION_ALREADY_EXISTS: 9028,
  PROVIDER_ALREADY_EXISTS: 9029,
  CATALOG_NOT_EMPTY: 9040,
  SCHEMA_NOT_EMPTY: 9041,
  METASTORE_NOT_EMPTY: 9042,
  PROVIDER_SHARE_NOT_ACCESSIBLE: 9060,
} as const);

/** The codes that MLflow itself gives an HTTP status. */
export const mlflowStatusTable = /* @__PURE__ */ constants({
  INTERNAL_ERROR: 500,
  TEMPORARILY_UNAVAILABLE: 503,
  BAD_REQUEST: 400,
  DEADLINE_EXCEEDED: 504,
  CANCELLED: 499,
  RESOURCE_EXHAUSTED: 429,
  ABORTED: 409,
  NOT_FOUND: 404,
  ALREADY_EXISTS: 409,
  UNAUTHENTICATED: 401,
  INVALID_PARAMETER_VALUE: 400,
  ENDPOINT_NOT_FOUND: 404,
  INVALID_STATE: 500,
  PERMISSION_DENIED: 403,
  CUSTOMER_UNAUTHORIZED: 401,
  REQUEST_LIMIT_EXCEEDED: 429,
  RESOURCE_CONFLICT: 409,
  NOT_IMPLEMENTED: 501,
  DATA_LOSS: 500,
  RESOURCE_ALREADY_EXISTS: 400,
  RESOURCE_DOES_NOT_EXIST: 404,
} as const);

/** The code of each of those statuses. */
export const mlflowCodeTable = /* @__PURE__ */ constants({
  400: 'BAD_REQUEST',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'ENDPOINT_NOT_FOUND',
  409: 'ALREADY_EXISTS',
  429: 'RESOURCE_EXHAUSTED',
  499: 'CANCELLED',
  500: 'INTERNAL_ERROR',
  501: 'NOT_IMPLEMENTED',
  503: 'TEMPORARILY_UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
} as const);

/** What the base class says of an error that it is told nothing about: the last resort. */
export const mlflowBaseRow = { code: 'INTERNAL_ERROR', http: 500, retryable: true } as const;

/** When a body is read as an error of MLflow though the caller named no platform. */
export const mlflowClaims = 'envelope';

/** The codes for a status that has none: a 4xx, and any other. */
export const mlflowFallback = ['INTERNAL_ERROR', 'INTERNAL_ERROR'] as const;

/** The statuses after which a retry makes sense, where only the status is known. */
export const mlflowRetryStatuses: readonly number[] = [408, 429, 500, 502, 503, 504];
