import { describe, expect, it } from 'vitest';
import { redactText, redactValue } from '../../src/disclosure/redact.js';
import { NO_STACKS, PLAIN, STACKS, TELLING, TELLING_FIRST } from './credential-names.js';

describe('the value of a credential is gone, in a member and behind an equals sign or a colon', () => {
  it.each(TELLING)('%s', (name) => {
    expect(redactValue({ [name]: 'plain', n: 7 })).toEqual({ [name]: '[redacted]', n: 7 });
    expect(redactValue({ [name]: ['plain'], n: [{ [name]: 7 }] })).toEqual({
      ...{ [name]: '[redacted]', n: [{ [name]: '[redacted]' }] },
    });
    expect(redactText(`{"${name}": "plain", "n": 7}`)).not.toContain('plain');
  });

  it.each(TELLING_FIRST)('%s, in a member', (name) => {
    expect(redactValue({ [name]: 'plain' })).toEqual({ [name]: '[redacted]' });
  });

  it.each(TELLING)('%s in capitals', (name) => {
    const { [name.toUpperCase()]: value } = redactValue({ [name.toUpperCase()]: 'plain' }) as Record<string, unknown>;
    expect(value).toBe('[redacted]');
  });
});

describe('the value of what is called nearly like a credential stays', () => {
  it.each(PLAIN)('%s', (name) => {
    expect(redactValue({ [name]: 'plain' })).toEqual({ [name]: 'plain' });
    expect(redactText(`${name}=plain`)).toBe(`${name}=plain`);
  });
});

describe('a stack is gone whatever it holds', () => {
  it.each(STACKS)('%s', (name) => {
    expect(redactValue({ [name]: ['at f (x.js:1:1)'], n: 7 })).toEqual({ [name]: '[redacted]', n: 7 });
  });

  it.each(NO_STACKS)('but %s stays', (name) => {
    expect(redactValue({ [name]: ['plain'] })).toEqual({ [name]: ['plain'] });
  });
});

describe('a copy', () => {
  it.each([
    ['null', null],
    ['a number', 7],
    ['true', true],
    ['a text', 'plain'],
    ['an empty list', []],
    ['an empty object', {}],
    ['null in a list and in a member', { a: [null, 7], b: null }],
    ['whether there is a password', { has_password: true, signature: false }],
  ])('is like %s', (_, value) => {
    expect(redactValue(value)).toEqual(value);
  });

  it('says of a credential that is no switch that it was there', () => {
    expect(redactValue({ password: null, token: 7, secret: '' })).toEqual({
      ...{ password: '[redacted]', token: '[redacted]', secret: '[redacted]' },
    });
  });

  it('has no credential of a text, wherever it stands', () => {
    expect(redactValue('token=hunter')).toBe('token=[redacted]');
    expect(redactValue({ 'ftp://ana@h': [{ note: 'ftp://ana@h' }, 'ftp://ana@h'] })).toEqual({
      'ftp://[redacted]@h': [{ note: 'ftp://[redacted]@h' }, 'ftp://[redacted]@h'],
    });
  });

  const objects = (levels: number): unknown => (levels === 0 ? 'leaf' : { a: objects(levels - 1) });
  const lists = (levels: number): unknown => (levels === 0 ? 'leaf' : [lists(levels - 1)]);
  it.each([
    ['objects', objects],
    ['lists', lists],
  ])('has twenty levels of %s, and a mark for what lies deeper', (_, nested) => {
    expect(redactValue(nested(20))).toEqual(nested(20));
    const cut = JSON.stringify(nested(20)).replace('leaf', '[cut: deeper than 20 levels]');
    expect(JSON.stringify(redactValue(nested(21)))).toBe(cut);
    expect(JSON.stringify(redactValue(nested(30)))).toBe(cut);
  });
});
