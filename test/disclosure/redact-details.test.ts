import { describe, expect, it } from 'vitest';
import { redactDetails } from '../../src/disclosure/redact.js';
import { mixed } from './marked.js';

/** A detail of Connect with these bytes, each of them a letter. */
const encoded = (bytes: string, type = 'google.rpc.ErrorInfo') => ({ type, value: btoa(bytes) });

/** An entry of a map in protobuf's bytes: field 1 is its name, field 2, whose tag is \x12, its value. */
const entry = (name: string, value: string): string =>
  `\x0a${String.fromCharCode(name.length)}${name}\x12${String.fromCharCode(value.length)}${value}`;

describe('details', () => {
  it.each([
    ['none', {}],
    ['no list', { details: 'plain', n: 7 }],
    ['an object', { details: { a: 'plain' }, n: 7 }],
    ['an empty list', { details: [], n: 7 }],
    ['texts and numbers', { details: ['plain', 7, null], n: 7 }],
    ['errors of fields', { details: [{ type: 'missing', loc: ['body', 'age'], msg: 'no age' }] }],
  ])('stay as they are without credentials: %s', (_, details) => {
    expect(redactDetails(details)).toEqual(details);
  });

  it('have no credential', () => {
    expect(
      redactDetails({ token: 'x', note: 'token=hunter', details: ['token=hunter', { password: 'x', n: 7 }] }),
    ).toEqual({
      ...{ token: '[redacted]', note: 'token=[redacted]' },
      details: ['token=[redacted]', { password: '[redacted]', n: 7 }],
    });
  });

  it('are as deep in a list as elsewhere', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 'leaf' : { a: nested(levels - 1) });
    expect(redactDetails({ details: [nested(18)] })).toEqual({ details: [nested(18)] });
    expect(JSON.stringify(redactDetails({ details: [nested(19)] }))).toContain('[cut: deeper than 20 levels]');
    expect(redactDetails({ details: 7, a: nested(19) })).toEqual({ details: 7, a: nested(19) });
  });

  it.each([
    ['of google', { '@type': 'type.googleapis.com/google.rpc.DebugInfo', detail: 'plain' }],
    ['of Connect', { type: 'google.rpc.DebugInfo', value: 'AAAA' }],
    ['of both, of which google has the first word', { '@type': 'google.rpc.DebugInfo', type: 'google.rpc.Help' }],
  ])('have no DebugInfo: %s', (_, detail) => {
    expect(redactDetails({ details: ['plain', detail], n: 7 })).toEqual({ details: ['plain'], n: 7 });
  });

  it('have an empty list where there was nothing but DebugInfo', () => {
    expect(redactDetails({ details: [{ type: 'google.rpc.DebugInfo' }] })).toEqual({ details: [] });
  });

  it('keep what is called nearly like DebugInfo', () => {
    const details = [{ type: 'google.rpc.DebugInformation', n: 7 }, { type: 'DebugInfo' }, { note: 'DebugInfo' }];
    expect(redactDetails({ details })).toEqual({ details });
  });
});

describe("bytes of one of Connect's details", () => {
  const harmless = mixed(60);

  it.each([
    ['a name and its package', 'google.rpc.ErrorInfo'],
    ['a package of one letter', 'a.B'],
    ['the longest', `${'a'.repeat(100)}.${'b'.repeat(100)}`],
    ['the deepest', `${'a.'.repeat(20)}B`],
  ])('stay as they came, whatever they look like: %s', (_, type) => {
    const detail = { type, value: harmless, debug: { reason: 'plain', password: 'x' } };
    expect(redactDetails({ details: [detail] })).toEqual({
      details: [{ type, value: harmless, debug: { reason: 'plain', password: '[redacted]' } }],
    });
  });

  it.each([
    ['a text', encoded('\x0a\x0ctoken=hunter')],
    ['a member of a map', encoded(entry('password', 'plain'))],
    ['a member of a map that is written large', encoded(entry('DB_PASSWORD', 'plain'))],
    ['a member of a map whose name goes on', encoded(entry('password_of_ana', 'plain'))],
    ['a text that is no base64', { type: 'google.rpc.ErrorInfo', value: 'token=hunter' }],
  ])('are left out with their detail, where a credential stands in them: %s', (_, detail) => {
    expect(redactDetails({ details: ['plain', detail] })).toEqual({ details: ['plain'] });
  });

  it.each([
    ['a word that no value follows', encoded('\x0a\x10password missing')],
    ['a map', encoded(entry('run', 'r1') + entry('max_tokens', '7'))],
    ['no base64', { type: 'google.rpc.ErrorInfo', value: 'plain text' }],
    ['nothing', { type: 'google.rpc.ErrorInfo', value: '' }],
  ])('stay, where none does: %s', (_, detail) => {
    expect(redactDetails({ details: [detail] })).toEqual({ details: [detail] });
  });

  it.each([
    ['a name without a package', 'value_error'],
    ['a sentence', 'see google.rpc.ErrorInfo'],
    ['a URL', 'google.rpc.ErrorInfo/1'],
    ['a name that ends with a dot', 'google.rpc.'],
    ['a name that is too long', `a.${'b'.repeat(101)}`],
    ['one that is too deep', `${'a.'.repeat(21)}B`],
    ['a number', 7.5],
    ['a list', ['google.rpc.ErrorInfo']],
    ['nothing', undefined],
  ])('are none beside %s: a text is redacted in part', (_, type) => {
    expect(redactDetails({ details: [{ type, value: `no ${mixed(60)}, token=hunter` }] })).toEqual({
      details: [{ type, value: 'no [redacted], token=[redacted]' }],
    });
  });

  it.each([
    ['no text', { type: 'google.rpc.ErrorInfo', value: { token: 'x' } }, { value: { token: '[redacted]' } }],
    ['a message in JSON', { '@type': 'x/a.B', type: 'a.B', value: 'token=hunter' }, { value: 'token=[redacted]' }],
  ])('are none where the detail is %s', (_, detail, redacted) => {
    expect(redactDetails({ details: [detail] })).toEqual({ details: [{ ...detail, ...redacted }] });
  });
});
