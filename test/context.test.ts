import { isRetryable, parseError, toCloneable } from 'ml-errors';
import { describe, expect, it } from 'vitest';

describe('of a URL', () => {
  it.each([
    ['https://ml.example/api/2.0/runs?token=secret', '/api/2.0/runs'],
    ['https://user:secret@ml.example:8443/api', '/api'],
    ['HTTPS://ml.example/api', '/api'],
    ['svn+ssh://ml.example/api', '/api'],
    ['/api/2.0/runs', '/api/2.0/runs'],
    ['/api?token=secret#part', '/api'],
    ['/api#token=secret?part', '/api'],
    ['/api?token=sec\nret', '/api'],
    ['/api?', '/api'],
    ['/proxy/https://ml.example/api', '/proxy/https://ml.example/api'],
    ['//ml.example/api', '//ml.example/api'],
  ])('the path alone is kept: %j becomes %j', (url, path) => {
    expect(toCloneable(parseError('', { url })).coded?.path).toBe(path);
  });

  it.each([['https://ml.example?token=secret'], [''], [null], [7], [new URL('https://ml.example/api')]])(
    'nothing is kept where there is no path, or where it is no text: %s',
    (url) => {
      expect(toCloneable(parseError('', { url: url as string })).coded?.path).toBeUndefined();
    },
  );
});

describe('a status', () => {
  it.each([
    [404, 404],
    ['404', 404],
    // What HTTP does not have: some servers send it, and fetch says 0 where there was no answer.
    [0, 0],
    [-0, 0],
    [999, 999],
    ['099', 99],
  ])('is kept as it came: %j', (status, httpStatus) => {
    expect(parseError('', { status: status as number }).httpStatus).toBe(httpStatus);
  });

  it.each([[''], ['4'], ['4e2'], [' 404'], ['0404'], ['4040'], [404.5], [Number.NaN], [null], [true], [['404']]])(
    'is as good as unknown where it is neither an integer nor three digits: %j',
    (status) => {
      const error = parseError('', { status: status as number });
      expect([error.httpStatus, error.matched]).toEqual([500, 'fallback']);
    },
  );

  it.each([
    [400, 400],
    ['404', 404],
    [599, 599],
    ['599', 599],
    [399, 500],
    [600, 500],
    ['4e2', 500],
  ])('that a body has for its code is an error status or none: %j', (code, httpStatus) => {
    expect(parseError({ error: { code, message: 'm' } }).httpStatus).toBe(httpStatus);
  });
});

describe('what stands beside a body, or a request', () => {
  it.each([[null], [undefined], [404], ['404'], [true], [Symbol('m')], [[404]]])(
    'says nothing where it is no object with members: %o',
    (context) => {
      expect(parseError('', context as never)).toMatchObject({ httpStatus: 500, matched: 'fallback' });
      expect(isRetryable(parseError('', { status: 503 }), context as never)).toBe(true);
    },
  );
});
