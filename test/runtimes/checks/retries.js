// Again or not and when; rate limits; errors within a success; messages by field.

import { equal, has, ok } from './assert.js';

/** @type {import('../suite.js').Checks} */
export const retries = {
  'a request that is safe to repeat is repeated where the code says so'({ index }) {
    const busy = index.parseError({ error_code: 'TEMPORARILY_UNAVAILABLE', message: 'later' }, { status: 503 });
    equal(index.isRetryable(busy, { method: 'GET' }), true);
    equal(index.isRetryable(busy, { method: 'POST' }), false);
    equal(index.isRetryable(busy, { method: 'POST', idempotent: true }), true);
    equal(index.isRetryable(index.parseError('', { status: 404 }), { method: 'GET' }), false);
  },

  'a request that the server refused before it did anything is repeated, whatever its method'({ index }) {
    equal(index.isRetryable(index.parseError('', { status: 429 }), { method: 'POST' }), true);
    equal(index.isRetryable(new TypeError('fetch failed')), false);
  },

  'x-should-retry has the last word'({ index }) {
    const headers = (/** @type {string} */ said) => new Headers({ 'x-should-retry': said });
    equal(index.isRetryable(index.parseError('', { status: 503, headers: headers('false') })), false);
    equal(index.isRetryable(index.parseError('', { status: 400, headers: headers('true') })), true);
  },

  'the pause is what the server asked for, else it doubles up to a ceiling'({ index }) {
    const limited = index.parseError('', { status: 429, headers: new Headers({ 'retry-after': '7' }) });
    equal(index.retryDelayMs(limited, 3), 7000);
    const pauses = [0, 1, 2, 9].map((attempt) =>
      index.retryDelayMs(new Error('no answer'), attempt, { jitter: 'none' }),
    );
    equal(pauses, [1000, 2000, 4000, 30_000]);
    equal(index.retryDelayMs(new Error('no answer'), 2, { random: () => 0.5 }), 2000);
    const random = index.retryDelayMs(new Error('no answer'), 0);
    ok(random >= 0 && random <= 1000, 'a pause of at most a second');
  },

  'a date in Retry-After is read'({ index }) {
    const at = new Date(Date.now() + 3_600_000);
    const headers = new Headers({ 'retry-after': at.toUTCString() });
    const { retryAfterMs = 0 } = index.parseError('', { status: 503, headers });
    ok(retryAfterMs > 3_500_000 && retryAfterMs <= 3_600_000, 'a pause of about an hour');
  },

  'a rate limit is read of the headers, and survives a crossing'({ index }) {
    const named = { limit: '60', remaining: '0', reset: '1800000000' };
    const headers = new Headers();
    for (const [name, value] of Object.entries(named)) headers.set(`x-ratelimit-${name}`, value);
    const error = index.parseError('', { status: 429, headers });
    for (const each of [error, index.reviveError(structuredClone(index.toCloneable(error)))]) {
      const { limit, remaining, resetAt } = Reflect.get(each, 'rateLimit');
      equal([limit, remaining, resetAt.toISOString()], [60, 0, '2027-01-15T08:00:00.000Z']);
    }
  },

  'an error within a success is found, and nothing else'({ index }) {
    equal(index.errorIn('{"choices": [{"delta": {"content": "Hel"}}]}'), undefined);
    equal(index.errorIn('{"detail": "everybody has one"}'), undefined);
    const body = '{"error_code": "RESOURCE_EXHAUSTED", "message": "too many tokens"}';
    has(index.errorIn(body, { status: 200 }), { code: 'RESOURCE_EXHAUSTED', httpStatus: 429 });
    equal(index.errorIn('upstream went away', { event: 'error' })?.message, 'upstream went away');
  },

  'the messages of the issues are there by field, for a form'({ index }) {
    const detail = [
      { loc: ['body', 'items', 0, 'price'], msg: 'must be positive', type: 't' },
      { loc: ['body', 'items', 0, 'price'], msg: 'must be whole', type: 't' },
      { loc: ['query', '__proto__'], msg: 'odd', type: 't' },
    ];
    const fields = index.fieldErrors(index.parseError({ detail }, { status: 422 }));
    equal(Object.entries(fields), [
      ['items.0.price', ['must be positive', 'must be whole']],
      ['__proto__', ['odd']],
    ]);
    equal(index.fieldErrors(new Error('m')), {});
  },
};
