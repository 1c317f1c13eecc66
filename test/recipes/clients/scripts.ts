import type { Answer } from '../server.js';

/** What a server answers to one request after the other, and what is to happen. */
export interface Script {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** The last is repeated. */
  readonly answers: readonly [Answer, ...Answer[]];
  /** Milliseconds of the pauses between the requests, whose number is one more. */
  readonly pauses: readonly number[];
  /** The code and the status of the exception at the end; none where the last request is a success. */
  readonly thrown?: readonly [code: string, httpStatus: number];
}

const busy: Answer = { status: 503, body: 'busy' };
const limited: Answer = { status: 429, body: '{"detail": "slow down"}' };
const ok: Answer = { headers: { 'content-type': 'application/json' }, body: '{"status": "FINISHED"}' };
const coded = (status: number, error_code: string): Answer => ({
  status,
  body: JSON.stringify({ error_code, message: 'm' }),
});
const saying = (answer: Answer, headers: Answer['headers'] & {}): Answer => ({ ...answer, headers });
const noQuota =
  '{"error": {"message": "You exceeded your quota", "type": "insufficient_quota", "code": "insufficient_quota"}}';

/*
 * The backoff doubles from a ceiling of 1,000 ms, and the tests draw the middle of it: 500, 1,000, 2,000. Each recipe repeats a request
 * three times at most.
 */
export const SCRIPTS: readonly Script[] = [
  { name: 'a GET until it succeeds', method: 'GET', answers: [busy, busy, ok], pauses: [500, 1000] },
  {
    name: 'a GET three times, and no more',
    method: 'GET',
    answers: [busy],
    pauses: [500, 1000, 2000],
    thrown: ['service-unavailable', 503],
  },
  {
    name: 'a GET whose answer broke off',
    method: 'GET',
    answers: [{ status: 503, body: '{"detail": "bu', end: 'cut' }, ok],
    pauses: [500],
  },
  {
    name: 'a GET when the server says',
    method: 'GET',
    answers: [saying(busy, { 'Retry-After': '7' }), ok],
    pauses: [7000],
  },
  {
    name: 'a GET when the server says, in milliseconds',
    method: 'GET',
    answers: [busy, saying(limited, { 'retry-after-ms': '250' }), ok],
    pauses: [500, 250],
  },
  { name: 'a GET by its code', method: 'GET', answers: [coded(500, 'TEMPORARILY_UNAVAILABLE'), ok], pauses: [500] },
  {
    name: 'no GET whose code no wait mends, whatever the status',
    method: 'GET',
    answers: [coded(503, 'RESOURCE_DOES_NOT_EXIST')],
    pauses: [],
    thrown: ['RESOURCE_DOES_NOT_EXIST', 503],
  },
  {
    name: 'no GET of what does not exist',
    method: 'GET',
    answers: [{ status: 404, body: '{"detail": "Not Found"}' }],
    pauses: [],
    thrown: ['not-found', 404],
  },
  {
    name: 'no GET without quota',
    method: 'GET',
    answers: [{ status: 429, body: noQuota }],
    pauses: [],
    thrown: ['too-many-requests', 429],
  },
  {
    name: 'no GET that the server does not want again',
    method: 'GET',
    answers: [saying(busy, { 'x-should-retry': 'false' })],
    pauses: [],
    thrown: ['service-unavailable', 503],
  },
  {
    name: 'no POST that may have been done',
    method: 'POST',
    answers: [busy],
    pauses: [],
    thrown: ['service-unavailable', 503],
  },
  { name: 'a POST that was one too many', method: 'POST', answers: [limited, ok], pauses: [500] },
  {
    name: 'a POST when the server says',
    method: 'POST',
    answers: [saying(busy, { 'Retry-After': '2' }), ok],
    pauses: [2000],
  },
  {
    name: 'a POST until the server refuses it for another reason',
    method: 'POST',
    answers: [limited, coded(400, 'INVALID_PARAMETER_VALUE')],
    pauses: [500],
    thrown: ['INVALID_PARAMETER_VALUE', 400],
  },
];
