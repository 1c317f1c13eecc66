/*
 * What members, headers, options and variables are called that hold a credential, and what is called nearly so.
 */

/** Names whose value is a credential. */
export const TELLING = [
  ...['password', 'passwd', 'passphrase', 'passcode', 'pwd', 'secret', 'credential', 'bearer', 'jwt', 'csrf', 'token'],
  ...['api', 'access', 'account', 'private', 'secret', 'shared', 'encryption', 'master', 'signing', 'ssh'].flatMap(
    (kind) => [`${kind}key`, `${kind}_key`, `${kind}-key`, `${kind} key`],
  ),
  ...['authorization', 'authorisation', 'cookie', 'session', 'signature', 'sig', 'request-sig'],
  ...['sid', 'sessid', 'phpsid', 'phpsessid', 'connect.sid', 'connectionstring', 'connection_string'],
  ...['connection-string', 'connection string', 'DB_PASSWORD', 'clientSecret', 'idToken', 'X-Amz-Security-Token'],
  ...['tokenId', 'token_id', 'token_value', 'passwords', 'password_hash', 'secret-string', 'credentials'],
] as const;

/** Names of members that go on behind the word that tells. */
export const TELLING_FIRST = [
  ...['sig_v2', 'sid_1', 'password_confirmation', 'password2', 'secret_key_base', 'sessionData', 'cookie_jar'],
  // Like nothing that counts or cuts.
  ...['token_issued', 'tokenInfo', 'tokenX', 'token+count', 'token~ids'],
] as const;

/** Names of what may be read, although they begin, end or go on like one that tells. */
export const PLAIN = [
  ...['tokens', 'max_tokens', 'tokenizer', 'tokenised', 'tokenized', 'token_count', 'token-count', 'token count'],
  ...['tokenCount', 'tokentype', 'token_type', 'tokenLimit', 'token_limit', 'token_usage', 'tokenUsage', 'token_ids'],
  ...['tokenids', 'token_length', 'token-length', 'key', 'primary_key', 'partition key', 'monkey', 'keyword'],
  ...['residual', 'aside', 'sidecar', 'inside', 'design', 'sigma', 'sigmoid', 'assign', 'obsessid', 'xphpsid'],
  ...['phpsidx', 'compass', 'passed', 'pass', 'connection', 'string', 'author', 'authority', 'account', 'bear'],
] as const;

/** A stack, in the words of various languages. */
export const STACKS = [
  ...['stack', 'Stack', 'STACK', 'stacktrace', 'stackTrace', 'stack_trace', 'stack-trace', 'stack trace', 'traceback'],
  ...['trace_back', 'trace-back', 'traceBack', 'excinfo', 'exc_info', 'exc-info', 'excInfo'],
] as const;

/** What is no stack of a program. */
export const NO_STACKS = [
  ...['haystack', 'full_stack', 'stacked', 'stack_name', 'stackTraceId', 'traceback_limit', 'trace', 'trace+back'],
  ...['exc', 'info', 'exc+info', 'stack~trace', 'backtrace'],
] as const;
