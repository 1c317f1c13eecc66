import { InternalServerError, TrainingInfrastructureError, ValidationFailedError } from 'ml-errors/eventml';
import { OOMError } from 'ml-errors/flyte';
import { HttpContentTooLargeError, HttpInternalServerError } from 'ml-errors/http';
import { InternalError, ResourceDoesNotExistError, UnauthenticatedError } from 'ml-errors/mlflow';
import { RateLimitExceededError } from 'ml-errors/mlops';

type ErrorClass = abstract new (...given: never[]) => Error;

/** Something that a handler throws, and what a client makes of the answer. */
export interface Case {
  readonly name: string;
  readonly platform: 'mlflow' | 'eventml' | 'flyte' | 'mlops' | 'http';
  readonly make: () => unknown;
  readonly Class: ErrorClass;
  /** What the client reads of the exception. */
  readonly expected: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A word that strangers must not read. */
export const HIDDEN = 'db.example';

const issues = [{ path: ['body', 'email'], message: 'not an email', type: 'value_error' }];

export const ERRORS: readonly Case[] = [
  {
    name: "a 4xx keeps the thrower's words",
    platform: 'mlflow',
    make: () => new ResourceDoesNotExistError('No run r1'),
    Class: ResourceDoesNotExistError,
    expected: { code: 'RESOURCE_DOES_NOT_EXIST', httpStatus: 404, message: 'No run r1' },
  },
  {
    name: 'a 5xx loses them',
    platform: 'eventml',
    make: () => new TrainingInfrastructureError(`${HIDDEN}:5432 refused`, { details: { host: HIDDEN } }),
    Class: TrainingInfrastructureError,
    expected: { code: 'ML_1103', httpStatus: 502, details: {} },
  },
  {
    name: 'a 5xx that is for strangers keeps them',
    platform: 'eventml',
    make: () => new InternalServerError('We are moving house', { expose: true }),
    Class: InternalServerError,
    expected: { code: 'ML_2000', httpStatus: 500, message: 'We are moving house' },
  },
  {
    name: 'issues and details of a 4xx go along',
    platform: 'eventml',
    make: () => new ValidationFailedError('invalid', { issues, details: { field: 'email' } }),
    Class: ValidationFailedError,
    expected: { code: 'ML_1800', httpStatus: 400, issues, details: { field: 'email' } },
  },
  {
    name: 'a pause is a Retry-After in whole seconds',
    platform: 'mlops',
    make: () => new RateLimitExceededError(undefined, { retryAfterMs: 1500 }),
    Class: RateLimitExceededError,
    expected: { code: 'authentication/rate-limit-exceeded', httpStatus: 429, retryAfterMs: 2000 },
    headers: { 'retry-after': '2' },
  },
  {
    name: 'a 401 has its challenge',
    platform: 'mlflow',
    make: () => new UnauthenticatedError('who is it?'),
    Class: UnauthenticatedError,
    expected: { code: 'UNAUTHENTICATED', httpStatus: 401, message: 'who is it?' },
    headers: { 'www-authenticate': 'Bearer' },
  },
  {
    name: 'the kind of a Flyte error goes along',
    platform: 'flyte',
    make: () => new OOMError('OOMKilled', 'the pod was killed'),
    Class: OOMError,
    expected: { code: 'OOMKilled', httpStatus: 507, kind: 'user' },
  },
  {
    name: "plain HTTP answers with FastAPI's shape",
    platform: 'http',
    make: () => new HttpContentTooLargeError('at most 1 MB'),
    Class: HttpContentTooLargeError,
    expected: { code: 'content-too-large', httpStatus: 413, message: 'at most 1 MB' },
  },
  {
    name: 'a bug is the internal error of the platform',
    platform: 'mlflow',
    make: () => Object.assign(new TypeError(`${HIDDEN}:5432 refused`), { headers: { 'x-host': HIDDEN }, status: 404 }),
    Class: InternalError,
    expected: { code: 'INTERNAL_ERROR', httpStatus: 500, details: {} },
  },
  {
    name: 'an AggregateError is none of its errors',
    platform: 'http',
    make: () => new AggregateError([new ResourceDoesNotExistError(HIDDEN)], HIDDEN, { cause: HIDDEN }),
    Class: HttpInternalServerError,
    expected: { code: 'internal-server-error', httpStatus: 500 },
  },
];

/** Express takes null and undefined, where they are thrown at once, for no error at all. */
export const NON_ERRORS: readonly Case[] = [
  ['a string', HIDDEN],
  ['a number', 7],
  ['an object', { message: HIDDEN, stack: HIDDEN }],
].map(([name, thrown]) => ({
  name: `${name} is the internal error of the platform`,
  platform: 'mlflow',
  make: () => thrown,
  Class: InternalError,
  expected: { code: 'INTERNAL_ERROR', httpStatus: 500 },
}));
