import { parseError, safeMessage, toLog } from 'ml-errors';
import { TrainingInfrastructureError } from 'ml-errors/eventml';
import { CustomError } from 'ml-errors/flyte';
import { NotFoundError } from 'ml-errors/mlflow';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { safely } from '../../examples/servers/pino.js';
import { HOSTILE } from './hostile.js';

/** A logger of pino whose lines are read back. */
function logging() {
  const lines: string[] = [];
  const logger = pino(safely, { write: (line: string) => void lines.push(line) });
  const last = () => JSON.parse(lines.at(-1) as string);
  return { logger, last, lines };
}

describe('a line of pino', () => {
  it('has what an exception says of itself', () => {
    const { logger, last } = logging();
    const headers = { 'x-request-id': 'req-7', 'retry-after': '3' };
    const cause = parseError({ error_code: 'FUTURE_CODE', message: 'later' }, { status: 503, headers });
    logger.error({ err: new TrainingInfrastructureError('no spot capacity', { cause, details: { a: 1 } }) });
    expect(last()).toMatchObject({
      level: 50,
      msg: 'no spot capacity',
      err: {
        ...{ type: 'TrainingInfrastructureError', message: 'no spot capacity', platform: 'eventml', code: 'ML_1103' },
        ...{ httpStatus: 502, kind: 'system', retryable: true },
        cause: {
          ...{ type: 'RestException', message: 'later', platform: 'mlflow', code: 'TEMPORARILY_UNAVAILABLE' },
          ...{ wireCode: 'FUTURE_CODE', httpStatus: 503, retryable: true, requestId: 'req-7' },
        },
      },
    });
    expect(last().err.details).toBeUndefined();
    expect(last().err.stack).toMatch(/^TrainingInfrastructureError: no spot capacity\n {4}at /);
  });

  it.each([
    ['an error by itself', (log: pino.Logger) => log.error(new Error('token=abc\u001b[31m\nx'))],
    [
      'an error among other members',
      (log: pino.Logger) => log.error({ err: new Error('token=abc\u001b[31m\nx'), n: 7 }),
    ],
    [
      'an error that another realm made',
      (log: pino.Logger) => log.warn({ err: { message: 'token=abc\u001b[31m\nx' } }),
    ],
    ['a logger of a request', (log: pino.Logger) => log.child({ id: 7 }).error(new Error('token=abc\u001b[31m\nx'))],
  ])('has a safe message where it has none of its own: %s', (_, write) => {
    const { logger, last } = logging();
    write(logger);
    expect(last().msg).toBe('token=[redacted] x');
    expect(last().err.message).toBe('token=[redacted] x');
    expect(JSON.stringify(last())).not.toMatch(/abc|\\u001b/);
  });

  it.each([
    ['its own message', (log: pino.Logger) => log.error(new Error('x'), 'run %s failed', 'r1'), 'run r1 failed'],
    ['a text alone', (log: pino.Logger) => log.info('started'), 'started'],
    ['members without an error', (log: pino.Logger) => log.info({ n: 7 }, 'counted'), 'counted'],
    ['no message at all', (log: pino.Logger) => log.info({ n: 7 }), undefined],
  ])('keeps %s', (_, write, msg) => {
    const { logger, last } = logging();
    write(logger);
    expect(last().msg).toBe(msg);
  });

  it.each(HOSTILE)('is written, whatever was thrown: %s', (_, make) => {
    const { logger, lines } = logging();
    logger.error({ err: make(), n: 7 });
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] as string)).toMatchObject({ n: 7, err: { type: expect.stringMatching(/^\S+$/) } });
  });
});

describe('a record', () => {
  it.each([
    ['a string', 'no run\nr1', { type: 'string', message: 'no run r1' }],
    ['undefined', undefined, { type: 'undefined', message: safeMessage(undefined) }],
    ['an object', { message: 'no run r1', stack: 'x', password: 'x' }, { type: 'object', message: 'no run r1' }],
    ['an Error', new RangeError('no run r1'), { type: 'RangeError', message: 'no run r1' }],
    ['a DOMException', new DOMException('no run r1', 'DataError'), { type: 'DataError', message: 'no run r1' }],
    [
      'an error with a long name',
      Object.assign(new Error('x'), { name: 'S3BucketAccessDeniedException' }),
      { type: 'S3BucketAccessDeniedException' },
    ],
    [
      "a user's own code",
      new CustomError('Conv2DKernelLaunchTimeoutError', 'x'),
      { code: 'Conv2DKernelLaunchTimeoutError' },
    ],
  ])('says what %s is', (_, thrown, record) => {
    expect(toLog(thrown)).toMatchObject(record);
    expect(Object.keys(toLog(thrown))).not.toContain('password');
  });

  it('has the causes, and the errors of an AggregateError, to a depth', () => {
    const chain = Array.from({ length: 15 }).reduce<Error | undefined>((cause) => new Error('x', { cause }), undefined);
    const depthOf = (record: ReturnType<typeof toLog> | undefined): number => (record ? 1 + depthOf(record.cause) : 0);
    // Ten below the first, and one that says that there are more.
    expect(depthOf(toLog(chain))).toBe(12);
    const errors = Array.from({ length: 15 }, () => new NotFoundError('x'));
    expect(toLog(new AggregateError(errors)).errors).toHaveLength(11);
  });

  it('does not grow with what has itself within it', () => {
    const round = new AggregateError([], 'round');
    Object.assign(round, { cause: round, errors: [round, round, round, round, round] });
    // Its own stack some dozens of times, and not some thousands.
    expect(JSON.stringify(toLog(round)).length).toBeLessThan(40 * (2000 + (round.stack?.length ?? 0)));
  });

  it('has a stack without what steers a terminal, however the message breaks', () => {
    const { stack = '' } = toLog(new Error('no run r1\n    at \u001b[31mred\u0007\u202e (x:1:1)'));
    expect(stack).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
    expect(stack).toMatch(/\n {4}at /);
  });

  it('has a stack of bounded length', () => {
    const error = new Error('x');
    error.stack = `Error: x\n${'    at f (file.js:1:1)\n'.repeat(10_000)}`;
    expect(toLog(error).stack?.length).toBeLessThanOrEqual(8192);
  });
});
