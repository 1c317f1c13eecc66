/** Names that an envelope owns, and `issues`, which every envelope may write. A detail of such a name has no place. */
export const OWNED: readonly string[] = [
  ...['error_code', 'message', 'code', 'http', 'error', 'detail', 'kind', 'origin', 'issues', 'recoverability'],
  ...['errorUri', 'error_uri', 'worker'],
];
