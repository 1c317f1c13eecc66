import { parseError } from 'ml-errors';
import { describe, expect, it } from 'vitest';

/*
 * The names under which services say one and the same thing, and what may stand there: a status, a code, a message, who is at fault.
 */
const read = (body: object) => parseError(JSON.stringify(body));

describe('the HTTP status in a body', () => {
  const NAMES = ['http', 'status', 'status_code', 'statusCode', 'http_code', 'httpStatusCode', 'code'];

  it.each(NAMES)('may be called %s, as a number or in digits, and is no detail then', (name) => {
    for (const value of [400, '400', 503, '503', 599]) {
      expect(read({ message: 'm', [name]: value })).toMatchObject({ httpStatus: Number(value), details: {} });
      expect(read({ error: { message: 'm', type: 't', status_code: value, [name]: value } }).httpStatus).toBe(
        Number(value),
      );
      expect(read({ error: { message: 'm' }, [name]: value }).httpStatus).toBe(Number(value));
    }
  });

  it.each(NAMES)('is no error’s where %s says anything else, which is kept', (name) => {
    for (const value of [0, 200, 399, 600, 503.5, -503, '50', '5030', ' 503', true, null, [503], { code: 503 }]) {
      const { httpStatus, details } = read({ msg: 'm', [name]: value });
      expect(httpStatus).toBe(500);
      // Numbers and digits in `code` may be a code.
      if (name !== 'code') expect(details).toEqual({ [name]: value });
    }
  });

  it('stands in the error rather than beside it', () => {
    expect(read({ error: { message: 'm', type: 't', status: 404 }, status: 503 })).toMatchObject({
      ...{ envelope: 'openai', httpStatus: 404, details: {} },
    });
    expect(read({ error: { message: 'm', type: 't' }, status: 503 })).toMatchObject({ httpStatus: 503, details: {} });
    expect(read({ error: { code: 'Busy', message: 'm', status: 404 }, status: 503 }).httpStatus).toBe(404);
    expect(read({ error: { code: 'Busy', message: 'm', http: 409, status: 404 } }).httpStatus).toBe(409);
    expect(read({ error: { code: 'Busy', message: 'm', http: 999, status: 404 } }).httpStatus).toBe(404);
  });
});

describe('a code', () => {
  it.each(['RUN_MISSING', 'v1.2', 'None2', 'NotNone', 'none', '!', '404a', '.x', 'größe', 'x'.repeat(200)])(
    'is one word: %s',
    (code) => {
      expect(read({ message: 'm', code })).toMatchObject({ envelope: 'message', wireCode: code, details: {} });
    },
  );

  it.each([
    ...['', ' ', 'None', 'no run', 'no run', ' RUN_MISSING', 'RUN_MISSING\n', 'x'.repeat(201), 'run 7', '7 runs'],
    ...[null, true, [], ['RUN_MISSING'], [7], {}],
  ])('is not %j, which is a detail', (code) => {
    const { wireCode, details } = read({ message: 'm', code });
    expect(wireCode).toBeUndefined();
    expect(details).toEqual({ code });
  });

  it.each([null, true, [], ['RUN_MISSING'], {}, ' '])('is not %j in any other envelope', (code) => {
    for (const body of [{ error_code: code }, { error: { code, message: 'm' } }, { detail: { code, message: 'm' } }]) {
      expect(read(body).wireCode).toBeUndefined();
    }
  });

  it('is the first word of several, and a number only where there is no word', () => {
    expect(read({ msg: 'm', code: 7, type: 'Busy' })).toMatchObject({ wireCode: 'Busy', details: { code: 7 } });
    expect(read({ msg: 'm', code: 'Busy', type: 'Late' })).toMatchObject({
      wireCode: 'Busy',
      details: { type: 'Late' },
    });
    expect(read({ msg: 'm', code: '7', type: '8' })).toMatchObject({ wireCode: '7', details: { type: '8' } });
    expect(read({ msg: 'm', code: 'None', type: 8 })).toMatchObject({ wireCode: 8, details: { code: 'None' } });
    expect(read({ errors: [{ message: 'm', code: 7, extensions: { code: 'BAD' } }] }).wireCode).toBe('BAD');
    expect(read({ errors: [{ message: 'm', code: 'WORSE', extensions: { code: 'BAD' } }] }).wireCode).toBe('WORSE');
  });

  it('is no detail wherever it is said again', () => {
    expect(read({ msg: 'm', code: 'Busy', type: 'Busy', note: 'Busy' }).details).toEqual({ note: 'Busy' });
    expect(read({ error: { message: 'm', type: 'Busy' }, code: 'Busy', note: 'Busy' }).details).toEqual({
      note: 'Busy',
    });
  });

  it.each(['not_found', 'run-missing', 'NotFound', 'RunNotFound', 'run2_missing', 'E1-7', 'a-b'])(
    'may stand in error, beside a message: %s',
    (error) => {
      expect(read({ message: 'm', error })).toMatchObject({ envelope: 'message', wireCode: error, details: { error } });
    },
  );

  it.each(['Conflict', 'conflict', 'FORBIDDEN', 'Not Found', 'Not_Found here', 'None', '404', '', true, null, 7])(
    'does not where error holds a reason phrase, or nothing: %j',
    (error) => {
      const { envelope, wireCode, details } = read({ message: 'it broke', error });
      expect({ envelope, wireCode, details }).toEqual({ envelope: 'message', wireCode: undefined, details: { error } });
    },
  );

  it.each(['code', 'errorCode', 'ErrorCode', 'error_code', 'type', 'error_type', 'errorType', 'name'])(
    'may be called %s, beside another text',
    (name) => {
      expect(read({ result: { msg: 'm', [name]: 'RUN_MISSING', id: 7 } })).toMatchObject({
        ...{ envelope: 'other_text', message: 'm', wireCode: 'RUN_MISSING', details: { id: 7 } },
      });
    },
  );

  it('may stand in the detail of a fault, as one word', () => {
    const fault = (detail: unknown) => read({ fault: { faultstring: 'm', detail } });
    expect(fault({ errorcode: 'steps.Timeout' }).wireCode).toBe('steps.Timeout');
    for (const detail of ['steps.Timeout', null, [], {}, { errorcode: 'timed out' }, { errorcode: 7 }]) {
      expect(fault(detail).wireCode).toBeUndefined();
      expect(fault(detail).details).toEqual({ detail });
    }
  });
});

describe('a message', () => {
  /** What members are called that have a message: the best ones first, those of a line alike. */
  const OTHERS = [
    ['msg', 'Message', 'error_message', 'errorMessage', 'error_msg', 'err_msg', 'faultstring', 'result_msg', 'usrMsg'],
    ['description', 'desc', 'statusDescription', 'hydra:description', 'errorSummary', 'errorText', 'debug_info'],
    ['reason', 'failureReason', 'error_reason'],
    ['details', 'err', 'exception', 'last_error'],
    ['log', 'title'],
  ];

  it.each(OTHERS.flat())('may be called %s, at the top or one level below, and is no detail then', (name) => {
    const found = { envelope: 'other_text', message: 'no run r1', details: { id: 7 } };
    // At the top a title alone makes problem details.
    if (name !== 'title') expect(read({ id: 7, [name]: 'no run r1' })).toMatchObject(found);
    expect(read({ result: { id: 7, [name]: 'no run r1' } })).toMatchObject(found);
    expect(read({ result: { id: 7, [name]: ['no run', 'r1'] } }).message).toBe('no run; r1');
    expect(read({ result: { id: 7, [name]: ' ' } }).envelope).toBeUndefined();
    expect(read({ result: [{ [name]: 'no run r1' }] }).envelope).toBeUndefined();
  });

  it.each(['stop_reason', 'finish_reason', 'catalog', 'subtitle', 'messageId', 'detailed', 'terror_'])(
    'is not what is called %s',
    (name) => {
      expect(read({ result: { id: 7, [name]: 'no run r1' } })).toMatchObject({ envelope: undefined });
    },
  );

  it.each(OTHERS.slice(1).flatMap((names, rank) => names.map((name) => [name, OTHERS[rank]?.at(-1) ?? ''] as const)))(
    'that is called %s gives way to %s',
    (name, better) => {
      expect(read({ result: { [name]: 'the worse', [better]: 'the better' } })).toMatchObject({
        ...{ message: 'the better', details: { [name]: 'the worse' } },
      });
      // One that says nothing is passed over.
      expect(read({ result: { [name]: 'the worse', [better]: ' ' } })).toMatchObject({
        ...{ message: 'the worse', details: { [better]: ' ' } },
      });
    },
  );

  it.each([
    [{ error: 'not_found', reason: 'There is no run' }, 'There is no run'],
    [{ error: 'not_found', reason: 'missing' }, 'missing'],
    [{ error: 'missing', reason: 'not_found' }, 'missing'],
    [{ error: 'Bad Gateway', details: 'The model is away' }, 'The model is away'],
    [{ error: 'Bad Gateway', details: 'ModelAway' }, 'Bad Gateway'],
    [{ error: 'The model is away', details: 'It is on its way' }, 'The model is away'],
    [{ error: 'ModelAway' }, 'ModelAway'],
    [{ error: 'ModelAway', id: 'run r1' }, 'ModelAway'],
    [{ error: 'OOMError', log: 'Killed', title: 'No memory left' }, 'No memory left'],
    // Whoever names the error knows what it writes where.
    [{ error: 'Not Found', error_type: 'RunMissing', details: 'There is no run' }, 'Not Found'],
  ])('is a sentence rather than a word or a phrase, and these rather than a name: %j', (body, message) => {
    expect(read(body)).toMatchObject({ envelope: 'error_text', message });
  });

  it('is looked for among a thousand members, unless its shape knows its name', () => {
    const beside = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`m${at}`, at]));
    expect(read({ ...beside(999), msg: 'no run' }).message).toBe('no run');
    expect(read({ ...beside(1000), msg: 'no run' }).envelope).toBeUndefined();
    expect(read({ ...beside(1000), message: 'no run' }).message).toBe('no run');
    expect(read({ ...beside(998), err_code: 'RUN_MISSING', message: 'no run' }).wireCode).toBe('RUN_MISSING');
    expect(read({ ...beside(1000), err_code: 'RUN_MISSING', message: 'no run' }).wireCode).toBeUndefined();
  });

  it('stands at the top rather than below, and below in the first member that has one', () => {
    expect(read({ a: { msg: 'below' }, msg: 'top' })).toMatchObject({
      message: 'top',
      details: { a: { msg: 'below' } },
    });
    expect(read({ a: { x: 1 }, b: 'c', d: null, e: { message: 'first' }, f: { msg: 'second' } })).toMatchObject({
      ...{ message: 'first', details: { a: { x: 1 }, b: 'c', d: null, f: { msg: 'second' } } },
    });
    expect(read({ a: { message: ' ' }, b: { msg: 'm' } }).message).toBe('m');
    expect(read({ a: { message: 7 }, b: { msg: 8 } }).envelope).toBeUndefined();
    expect(read({ result: { message: 'm', msg: 'other' } }).message).toBe('m');
  });

  it.each([
    ['message', 'info'],
    ['info', 'reason'],
    ['reason', 'error'],
  ])('within a status may be called %s, which is better than %s', (name, worse) => {
    expect(read({ status: { [name]: 'no run', id: 7 } })).toMatchObject({
      ...{ envelope: 'status', message: 'no run', details: { id: 7 } },
    });
    expect(read({ status: { [worse]: 'it broke', [name]: 'no run' } }).message).toBe('no run');
    expect(read({ status: { [worse]: 'it broke', [name]: '' } }).message).toBe('it broke');
  });

  it('within a status stands beside its code', () => {
    expect(read({ status: { info: 'm', reason: 'BAD_DATA', code: 7 } })).toMatchObject({
      ...{ wireCode: 'BAD_DATA', message: 'm', details: { code: 7 } },
    });
    expect(read({ status: { info: 'm', code: 'BAD_DATA' } })).toMatchObject({ wireCode: 'BAD_DATA', details: {} });
    expect(read({ status: { reason: 'bad data' } })).toMatchObject({ wireCode: undefined, message: 'bad data' });
    expect(read({ status: [{ error: 'm' }] })).toMatchObject({ envelope: 'status', message: 'm' });
  });

  it.each(['message', 'msg', 'error'])('within a detail may be called %s', (name) => {
    expect(read({ detail: { [name]: 'no run' } })).toMatchObject({ envelope: 'detail', message: 'no run' });
    expect(read({ detail: { [name]: ' ', id: 7 } }).message).toBe(`{"${name}":" ","id":7}`);
    expect(read({ detail: { [name]: 7 } }).message).toBe(`{"${name}":7}`);
  });

  it('within a detail is the best of several', () => {
    expect(read({ detail: { error: 'c', msg: 'b', message: 'a' } }).message).toBe('a');
    expect(read({ detail: { error: ' ', msg: 'b', message: ' ' } }).message).toBe('b');
    expect(read({ detail: { error: 'c', msg: ' ' } }).message).toBe('c');
    expect(read({ detail: { error: ' ', detail: 'd' } }).message).toBe('d');
    expect(read({ detail: { error: { message: 'e' }, id: 7 } }).message).toBe('e');
    expect(read({ detail: { error: { message: ' ' } } }).message).toBe('{"error":{"message":" "}}');
  });

  it.each([
    ['error', 'reason'],
    ['reason', 'description'],
    ['description', 'error_msg'],
    ['error_msg', 'message'],
  ])('beside an error_code may be called %s, and gives way to %s', (name, better) => {
    expect(read({ error_code: 'X', [name]: 'no run', id: 7 })).toMatchObject({ message: 'no run', details: { id: 7 } });
    expect(read({ error_code: 'X', [name]: 'the worse', [better]: 'the better' })).toMatchObject({
      ...{ message: 'the better', details: { [name]: 'the worse' } },
    });
  });
});
