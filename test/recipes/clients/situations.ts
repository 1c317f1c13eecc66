import { ModelNotFoundError } from 'ml-errors/eventml';
import {
  HttpBadGatewayError,
  HttpInternalServerError,
  HttpNotFoundError,
  HttpServiceUnavailableError,
  HttpTooManyRequestsError,
} from 'ml-errors/http';
import { ResourceDoesNotExistError } from 'ml-errors/mlflow';
import type { Answer } from '../server.js';

/** An answer of which a client makes an exception of this package. */
export interface Answered {
  readonly name: string;
  readonly ends: 'exception';
  readonly answer: Answer;
  readonly Class: abstract new (...given: never[]) => Error;
  /** What the exception says: nothing but what the server sent. */
  readonly expected: Readonly<Record<string, unknown>>;
  /** The text that the client could read of a body in no envelope. */
  readonly text?: string;
  /** What happened to the body, for the exception's cause. */
  readonly body: 'read' | 'broken' | 'consumed';
}

/** What ends a request from outside, and is none of the server's errors. */
export interface Interrupted {
  readonly name: string;
  readonly ends: 'interruption';
  readonly answer: Answer;
  readonly by: 'abort' | 'timeout';
}

export const CONSUMED = 'a body already consumed';
export const BETWEEN = 'an abort between the answer and its body';

const json = { 'content-type': 'application/json' };
const NOT_FOUND = '{"error_code": "RESOURCE_DOES_NOT_EXIST", "message": "No run r1"}';
const CONTRADICTION = '{"error": {"code": "ML_1001", "message": "No model m1", "http": 404}}';
const PAGE = `<html>\r
<head><title>502 Bad Gateway</title></head>\r
<body>\r
<center><h1>502 Bad Gateway</h1></center>\r
<hr><center>nginx/1.27.0</center>\r
</body>\r
</html>\r
`;
const PART = '{"error_code": "RESOURCE_DOES_NOT_EXIST", "mess';

/** A part of an error's body, and then nothing. */
export const STALLED: Answer = { status: 500, headers: json, body: PART, end: 'stall' };

export const SITUATIONS: readonly (Answered | Interrupted)[] = [
  {
    name: 'an error response',
    ends: 'exception',
    answer: { status: 404, headers: { ...json, 'x-request-id': 'req-1' }, body: NOT_FOUND },
    Class: ResourceDoesNotExistError,
    expected: {
      platform: 'mlflow',
      code: 'RESOURCE_DOES_NOT_EXIST',
      httpStatus: 404,
      message: 'No run r1',
      requestId: 'req-1',
    },
    body: 'read',
  },
  {
    name: 'a rate limit',
    ends: 'exception',
    answer: { status: 429, headers: { ...json, 'Retry-After': '7' }, body: '{"detail": "Rate limit exceeded"}' },
    Class: HttpTooManyRequestsError,
    expected: { code: 'too-many-requests', httpStatus: 429, message: 'Rate limit exceeded', retryAfterMs: 7000 },
    body: 'read',
  },
  {
    name: 'a status that contradicts the body',
    ends: 'exception',
    answer: { status: 503, headers: json, body: CONTRADICTION },
    Class: ModelNotFoundError,
    expected: { platform: 'eventml', code: 'ML_1001', httpStatus: 503, message: 'No model m1' },
    body: 'read',
  },
  {
    name: 'an HTML proxy page',
    ends: 'exception',
    answer: { status: 502, headers: { 'content-type': 'text/html' }, body: PAGE },
    Class: HttpBadGatewayError,
    expected: { platform: 'http', code: 'bad-gateway', httpStatus: 502, message: '502 Bad Gateway' },
    text: PAGE,
    body: 'read',
  },
  {
    name: 'a page of 2 MB',
    ends: 'exception',
    answer: { status: 502, headers: { 'content-type': 'text/plain' }, body: 'x'.repeat(2_000_000) },
    Class: HttpBadGatewayError,
    expected: { platform: 'http', code: 'bad-gateway', httpStatus: 502 },
    // README: the preview is the beginning of the body, at most 1,024 UTF-16 code units.
    text: `${'x'.repeat(1023)}…`,
    body: 'read',
  },
  {
    name: 'an empty body',
    ends: 'exception',
    answer: { status: 503 },
    Class: HttpServiceUnavailableError,
    expected: { platform: 'http', code: 'service-unavailable', httpStatus: 503, retryable: true },
    body: 'read',
  },
  {
    name: 'a connection cut in the middle of the body',
    ends: 'exception',
    answer: { status: 500, headers: { ...json, 'x-request-id': 'req-1' }, body: PART, end: 'cut' },
    Class: HttpInternalServerError,
    expected: { platform: 'http', code: 'internal-server-error', httpStatus: 500, requestId: 'req-1' },
    text: PART,
    body: 'broken',
  },
  {
    name: CONSUMED,
    ends: 'exception',
    answer: { status: 404, headers: { ...json, 'x-request-id': 'req-1' }, body: NOT_FOUND },
    Class: HttpNotFoundError,
    expected: { platform: 'http', code: 'not-found', httpStatus: 404, requestId: 'req-1' },
    body: 'consumed',
  },
  { name: 'an abort before the answer', ends: 'interruption', answer: { end: 'silence' }, by: 'abort' },
  { name: BETWEEN, ends: 'interruption', answer: STALLED, by: 'abort' },
  { name: 'an abort in the middle of the body', ends: 'interruption', answer: STALLED, by: 'abort' },
  { name: 'a timeout before the answer', ends: 'interruption', answer: { end: 'silence' }, by: 'timeout' },
  { name: 'a timeout in the middle of the body', ends: 'interruption', answer: STALLED, by: 'timeout' },
];
