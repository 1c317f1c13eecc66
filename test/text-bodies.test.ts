import { parseError, serializeError } from 'ml-errors';
import { describe, expect, it } from 'vitest';

describe('a body that is no JSON object', () => {
  it.each([
    ['Token expired', 403, 'Token expired', undefined],
    ['  no healthy upstream\n', 503, 'no healthy upstream', undefined],
    [
      'MALFORMED_REQUEST: vpc_endpoints malformed parameters: one\nand two',
      400,
      'vpc_endpoints malformed parameters: one\nand two',
      'MALFORMED_REQUEST',
    ],
    ['internal error: unexpected end of JSON input', 500, 'internal error: unexpected end of JSON input', undefined],
    ['ERROR: no code, for it has no underscore', 500, 'ERROR: no code, for it has no underscore', undefined],
    ['NOT_FOUND:', 404, 'NOT_FOUND:', undefined],
    ['"a JSON string"', 500, 'a JSON string', undefined],
    ['<pre>Worker environment not ready</pre>', 400, 'Worker environment not ready', undefined],
    ['<html><head><title>502 Bad &amp; Gateway</title></head></html>', 502, '502 Bad & Gateway', undefined],
    ['<!doctype html><h1 class="x">Not\n here</h1>', 404, 'Not here', undefined],
    ['<html><title><script>alert(1)</script></title></html>', 500, 'HTTP 500 Internal Server Error', undefined],
    ["Expected <class 'str'> but got <class 'int'>", 400, "Expected <class 'str'> but got <class 'int'>", undefined],
    ['', 404, 'HTTP 404 Not Found', undefined],
    ['[]', 400, 'HTTP 400 Bad Request', undefined],
    ['null', 500, 'HTTP 500 Internal Server Error', undefined],
    ['{oops', 400, '{oops', undefined],
  ])('reads %j under status %i as %j', (body, status, message, wireCode) => {
    const error = parseError(body, { status });
    expect(error).toMatchObject({ platform: 'http', httpStatus: status, message, wireCode, matched: 'status' });
    expect(error.envelope).toBeUndefined();
    expect(error.preview).toBe(body);
    expect(JSON.parse(serializeError(error))).toEqual({ detail: message });
  });

  it.each([
    ['&lt;&gt;&quot;&#39;&#x27;&amp;', `<>"''&`],
    ['&LT;&Gt;&QUOT;&#X27;&AMP;', `<>"'&`],
    ['a&nbsp;b &nbsp; c', 'a b c'],
    // One that is not known stays as it is, whatever it is called like.
    ['&hellip;&toString;&x;&;&#39', '&hellip;&toString;&x;&;&#39'],
    ['&amp;lt;', '&lt;'],
  ])('has the signs that stand for others in a title: %j', (title, message) => {
    expect(parseError(`<title>${title}</title>`, { status: 502 }).message).toBe(message);
  });

  it('states a code of the platform that the caller named', () => {
    const error = parseError('RESOURCE_DOES_NOT_EXIST: no run r1', { status: 404, platform: 'mlflow' });
    expect(error).toMatchObject({ code: 'RESOURCE_DOES_NOT_EXIST', message: 'no run r1', matched: 'code' });
  });

  it('leaves a message of a bounded length, which never ends in half a character', () => {
    for (const body of [
      'x'.repeat(5000),
      '🚧'.repeat(5000),
      `x${'🚧'.repeat(5000)}`,
      `<title>${'é'.repeat(5000)}</title>`,
    ]) {
      const { message } = parseError(body, { status: 500 });
      expect(message.length).toBeLessThanOrEqual(1024);
      expect(message).toBe(Buffer.from(message, 'utf8').toString('utf8'));
    }
  });

  it('is read in one pass, however it is made', () => {
    const time = (size: number): number => {
      const bodies = [
        '<title>'.repeat(size),
        'A_'.repeat(size),
        `<pre>${' '.repeat(size)}`,
        '&'.repeat(size),
        '<'.repeat(size),
      ];
      // The best of several: a machine that is busy with something else makes a reader slow, but never fast.
      const rounds = Array.from({ length: 7 }, () => {
        const start = performance.now();
        for (let round = 0; round < 10; round += 1) for (const body of bodies) parseError(body, { status: 500 });
        return performance.now() - start;
      });
      return Math.min(...rounds);
    };
    time(1000);
    // Sixteen times the text may take sixteen times as long; a quadratic reader would take 256 times.
    expect(time(64_000) / time(4_000)).toBeLessThan(80);
  });
});
