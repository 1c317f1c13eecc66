import { dialect } from './dialect.js';
import { withOthers } from './members.js';
import { type Envelope, isObject } from './wire-error.js';
import { messageIn, symbol, words } from './wording.js';

/** `{ "errors": [{ "message": "…", "extensions": { "code": "BAD_USER_INPUT" } }] }`: GraphQL, and other lists of errors. The first one is told. */
export const graphqlEnvelope: Envelope = /* @__PURE__ */ dialect({
  id: 'graphql',
  tells: 'message',
  at: 'errors',
  claims: (error, { message }) => words(message) === undefined && messageIn(error) !== undefined,
  code: ['code'],
  named: ({ extensions }) => (isObject(extensions) ? symbol(extensions.code) : undefined),
  write: (error) => ({ errors: [withOthers({ message: error.message, code: error.code }, error)] }),
});
