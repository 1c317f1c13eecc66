import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactText, redactValue } from '../../src/disclosure/redact.js';
import { PLATFORMS } from '../platforms.js';
import { FORMS, foundIn, secret } from './secrets.js';

describe('a credential', () => {
  it.each(FORMS)('as %s does not stay in a text', (_, arbitrary) => {
    const around = fc.constantFrom('', 'could not connect: ', 'Traceback:\n', 'see ', '(');
    const behind = fc.constantFrom('', ' was refused', '\nsee the log', '. Try again', ', code 7');
    fc.assert(
      fc.property(around, arbitrary, behind, (before, { text, parts }, after) => {
        expect(foundIn(redactText(before + text + after), parts)).toEqual([]);
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it('is redacted once, however often a text is looked at', () => {
    fc.assert(
      fc.property(secret, ({ text }) => {
        const once = redactText(`x ${text} y`);
        expect(redactText(once)).toBe(once);
      }),
      { numRuns: 1000, seed: 5 },
    );
  });

  it('does not stay in a name, a list or a member of any depth', () => {
    fc.assert(
      fc.property(secret, ({ text, parts }) => {
        const value = { [text]: 1, list: [text, { deep: [[{ note: text }]] }] };
        expect(foundIn(JSON.stringify(redactValue(value)), parts)).toEqual([]);
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it.each([
    ...[
      'password',
      'dbPassword',
      'PASSWD',
      'passphrase',
      'client_secret',
      'secrets',
      'token',
      'access_token',
      'idToken',
    ],
    ...['api_key', 'apiKey', 'x-api-key', 'accessKey', 'AccountKey', 'privateKey', 'private_key_id', 'Authorization'],
    ...['cookie', 'set-cookie', 'credentials', 'sessionId', 'PHPSESSID', 'sig', 'signature', 'jwt', 'connectionString'],
    ...['stack', 'stackTrace', 'stack_trace', 'traceback'],
  ])('is whatever a member called %s holds', (name) => {
    expect(JSON.stringify(redactValue({ [name]: { a: ['plain', 7] }, b: [{ [name]: 7 }] }))).not.toMatch(/plain|7/);
  });
});

describe('what is no credential stays as it is', () => {
  it.each([
    ...[
      'No run r1',
      'Run 0123456789abcdef0123456789abcdef not found',
      'experiment 6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b',
    ],
    ...['sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', '2026-01-02T03:04:05.678Z'],
    ...[
      's3://bucket/mlflow/1/abc/artifacts/MLmodel',
      'dbfs:/databricks/mlflow-tracking/123/abc',
      'models:/Fraud-Detector/3',
    ],
    ...['http://localhost:5000/api/2.0/mlflow/runs/get?run_id=abc', 'git@git.example:org/repo.git', 'ana@example.com'],
    ...[
      'arn:aws:sagemaker:us-east-1:123456789012:endpoint/Fraud',
      '/usr/lib/python3.11/site-packages/mlflow/store/db.py',
    ],
    ...['max_tokens=4096 is more than 2048', 'total_tokens: 17', 'token_count=12', 'tokenizer: bert-base-uncased'],
    ...['Bearer token is missing', 'Bearer authentication required', 'basic auth is disabled', 'A basic PyTorch model'],
    ...['api_key is required', 'API key is missing', 'Invalid password', 'Password must be at least 8 characters'],
    ...['no such secret scope', 'the session has expired', 'model signature enforcement failed', 'cookie is missing'],
    ...['Unexpected token \'<\', "<html>" is not valid JSON', 'Unexpected token < in JSON at position 0'],
    ...[
      'hf_hub_download failed',
      'hf_transfer is not installed',
      'npm_config_registry',
      'pk_experiment constraint failed',
    ],
    ...['scikit-learn==1.4.2', 'ResourceDoesNotExistErrorHandlerFactory', 'at Object.run (node:internal/test:10:5)'],
  ])('%s', (text) => {
    expect(redactText(text)).toBe(text);
  });

  it('every code, class name and sentence of the registries', () => {
    const words = PLATFORMS.flatMap(({ registry }) =>
      registry.codes.flatMap((row) => [row.code, row.exception, row.description, row.resolution, row.message ?? '']),
    );
    const texts = words.filter((text) => text !== undefined && text !== '') as string[];
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => redactText(text) !== text)).toEqual([]);
  });
});
