import { dialect, symbol, words } from './dialect.js';
import { withOthers } from './members.js';
import { type Envelope, isObject } from './wire-error.js';

/** `{ "errors": [{ "message": "…", "extensions": { "code": "BAD_USER_INPUT" } }] }`: GraphQL, and other lists of errors. The first one is told. */
export const graphqlEnvelope: Envelope = /* @__PURE__ */ dialect({
  id: 'graphql',
  tells: 'message',
  at: 'errors',
  claims: ({ message, detail, title }, { message: beside }) =>
    words(beside) === undefined && words(message ?? detail ?? title) !== undefined,
  code: ['code'],
  named: ({ extensions }) => (isObject(extensions) ? symbol(extensions.code) : undefined),
  message: ['message', 'detail', 'title'],
  write: (error) => ({ errors: [withOthers({ message: error.message, code: error.code }, error)] }),
});
