import { isHttpStatus } from '../context.js';
import { statusIn } from './dialect.js';
import { issuesIn } from './issue-list.js';
import { others, withOthers, without } from './members.js';
import { rpcName } from './rpc-code.js';
import { codeOf, type Envelope, isObject, type JsonObject, type OutgoingError, text } from './wire-error.js';
import { codeIn, messageIn, symbol } from './wording.js';

/** The body of {@link errorEnvelope} for `error`. By itself, since an exception writes and never reads. */
export function writeError(error: OutgoingError): JsonObject {
  return { error: withOthers({ code: error.code, message: error.message, http: error.httpStatus }, error) };
}

/** The error itself; of a list the first. */
function inner({ error }: JsonObject): JsonObject {
  const first: unknown = Array.isArray(error) ? error[0] : error;
  return isObject(first) ? first : {};
}

/** The name of the error, where its code is none: beside it, in tRPC's `data`, as the number of grpc-gateway's streams, or in the list that Google's older services have. */
function nameIn(error: JsonObject): string | undefined {
  const { data, errors, grpc_code: number } = error;
  const [first] = Array.isArray(errors) ? errors : [];
  return codeIn(error) ?? codeIn(data) ?? rpcName(number) ?? (isObject(first) ? symbol(first.reason) : undefined);
}

/** `{ "error": { "code": "ML_1001", "message": "…", "http": 404 } }`: EventML, and in parts many others. */
export const errorEnvelope: Envelope = {
  id: 'error',
  tells: 'message',
  claims(body) {
    const { code, message } = inner(body);
    return codeOf(code) !== undefined || typeof message === 'string';
  },
  read(body, status) {
    const error = inner(body);
    const { code, message, http } = error;
    // A number is no code: it is the HTTP status once more.
    const said = (): number | undefined => (isHttpStatus(http) ? http : (statusIn(error) ?? statusIn(body)));
    const name = text(code) === undefined ? nameIn(error) : undefined;
    return { code: name ?? codeOf(code), message: text(message) ?? messageIn(error), httpStatus: status ?? said() };
  },
  issues: (body, input) => issuesIn(inner(body), input),
  // What stands beside `error` is told apart from what stands in it only by position; the inner member wins.
  details: (body) => ({ ...without(body, ['error']), ...others(inner(body), 'code', 'message', 'http') }),
  write: writeError,
};
