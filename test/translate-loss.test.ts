import { CodedError, parseError, translate } from 'ml-errors';
import { OOMError } from 'ml-errors/flyte';
import { expect, it } from 'vitest';

const lossOf = (error: unknown): readonly string[] => translate(error, 'eventml').loss;

it('a translation says of what was thrown that it has no code, and what stands for it', () => {
  expect(lossOf(new Error('m'))).toEqual([expect.stringMatching(/no exception.*ML_2000/)]);
  expect(lossOf(undefined)).toEqual([expect.stringMatching(/no exception.*ML_2000/)]);
});

it('a translation says which code no other means, and what stands for it', () => {
  const error = new CodedError('m', { platform: 'search', code: 'INDEX_MISSING', httpStatus: 404 });
  expect(lossOf(error)).toEqual([expect.stringMatching(/^no code means the same: ML_\d+ stands for INDEX_MISSING/)]);
  const exhausted = parseError({ code: 'OOMKilled', message: 'm', kind: 'USER' });
  expect(lossOf(exhausted)[0]).toMatch(/^no code means RESOURCE_EXHAUSTED: ML_2000 stands for OOMKilled/);
});

it('a translation says which status is another', () => {
  const gone = parseError({ error_code: 'NOT_FOUND', message: 'm' }, { status: 410 });
  expect(lossOf(gone)).toEqual(['ML_1001 has the status 404, not 410']);
  expect(lossOf(parseError({ error_code: 'NOT_FOUND', message: 'm' }))).toEqual([]);
});

it('a translation says which code is registered nowhere', () => {
  expect(lossOf(parseError({ error_code: 'NOPE', message: 'm' }, { status: 500 }))).toEqual([
    'the code NOPE, which is not registered',
  ]);
});

it('a code of Flyte that its registry lacks means what its class means', () => {
  const custom = parseError({ code: 'user-made', message: 'm', kind: 'USER' });
  const known = parseError({ code: 'RuntimeUserError', message: 'm', kind: 'USER' });
  expect(translate(custom, 'eventml').rpc).toBe(translate(known, 'eventml').rpc);
  expect(translate(custom, 'eventml').rpc).toBe('FAILED_PRECONDITION');
  expect(translate(custom, 'http').error.code).toBe(translate(known, 'http').error.code);
});

it('an exception of Flyte that was built with a code of its own means what its class means', () => {
  expect(translate(new OOMError('Else', 'm'), 'http').rpc).toBe(translate(new OOMError('OOMKilled', 'm'), 'http').rpc);
});
