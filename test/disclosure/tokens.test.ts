import { describe, expect, it } from 'vitest';
import { redactName, redactText } from '../../src/disclosure/redact.js';
import { given, hex, left, letters, mixed } from './marked.js';

/** The beginnings that makers gave their keys, of which eight characters behind them make one. */
const PREFIXES = [
  ...['sk-', 'sk_', 'rk-', 'rk_', 'pk_live_', 'pk_test_', 'dapi'],
  ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_', 'glpat-', 'glrt-', 'gldt-', 'glft-', 'glsoat-'],
  ...['gloas-', 'glcbt-', 'glptt-', 'glimt-', 'glagent-', 'glffct-', 'xoxc-', 'xoxd-', 'xoxo-'],
  ...['xoxa-', 'xoxb-', 'xoxe-', 'xoxp-', 'xoxr-', 'xoxs-', 'xapp-', 'AKIA', 'ASIA', 'AIza', 'GOCSPX-'],
  ...['pypi-', 'dop_v1_', 'shpat_', 'shpca_', 'shppa_', 'shpss_', 'lsv2_', 'gsk_', 'nvapi-', 'whsec_'],
  ...['hvb.', 'hvs.', 'SG.', 'ya29.'],
] as const;

/** Those whose words are too common: letters and digits alone, and twenty of them. */
const WORDLIKE = ['hf_', 'npm_', 'r8_'] as const;

/** Hashes of passwords up to the last of their dollars. */
const HASHES = [
  ...['$2a', '$2b', '$2y', '$1', '$5', '$6', '$y', '$apr1', '$scrypt', '$argon2', '$argon2i', '$argon2d', '$argon2id'],
  ...['$pbkdf2', '$pbkdf2-sha256', '$pbkdf2-sha512', '$PBKDF2-SHA1'],
  ...['scrypt', 'scrypt:32768:8:1', 'pbkdf2_sha256', 'pbkdf2:sha256:600000', 'argon2', 'argon2id', 'SCRYPT:2'],
] as const;

describe('a key that its maker marked is gone from a text and from a name, and what is too short for one stays', () => {
  it.each(PREFIXES)('%s', (prefix) => {
    for (const redact of [redactText, redactName]) {
      expect(redact(`key ${prefix}${letters(8)} is no more`)).toBe('key [redacted] is no more');
      expect(redact(`(${prefix}${letters(4)}-_${letters(34)})`)).toBe('([redacted])');
      expect(redact(`key ${prefix}${letters(7)} is none`)).toBe(`key ${prefix}${letters(7)} is none`);
    }
  });

  it.each(WORDLIKE)('%s', (prefix) => {
    for (const redact of [redactText, redactName]) {
      expect(redact(`key ${prefix}${letters(20)} is no more`)).toBe('key [redacted] is no more');
      expect(redact(`key ${prefix}${letters(19)} is none`)).toBe(`key ${prefix}${letters(19)} is none`);
      expect(redact(`${prefix}${letters(10)}_${letters(10)}`)).toBe(`${prefix}${letters(10)}_${letters(10)}`);
    }
  });

  it('of Databricks, by OAuth', () => {
    expect(redactText(`secret of dose${hex(32)}.`)).toBe('secret of [redacted].');
    expect(redactText(`a dose${hex(31)}.`)).toBe(`a dose${hex(31)}.`);
    expect(redactText(`a dose${letters(32)}.`)).toBe(`a dose${letters(32)}.`);
  });

  it.each(['hvs.', 'SG.', 'ya29.'])('%s with more dots', (prefix) => {
    expect(redactText(`${prefix}${letters(6)}.${letters(20)} is no more`)).toBe('[redacted] is no more');
  });
});

describe.each([
  [
    'a JSON Web Token',
    [
      `jot «ey${letters(8)}.${letters(4)}» is over`,
      `jot «ey${letters(20)}.${letters(30)}.${letters(20)}» is over`,
      `jot «ey${letters(20)}.${letters(30)}.» is over`,
      `jot «ey${letters(9)}-_.${letters(4)}-_.${letters(4)}-_» is over`,
      // An encrypted one has five parts.
      `jot «ey${letters(20)}.${letters(30)}.${letters(16)}.${letters(40)}.${letters(22)}» is over`,
      `jot «ey${letters(20)}..${letters(16)}.${letters(40)}.${letters(22)}», whose key nobody sent, is over`,
      `jot ey${letters(7)}.${letters(4)} is none`,
      `jot ey${letters(8)}.${letters(3)} is none`,
      `jot ey${letters(8)} is none`,
      'no file survey-2026-results.json',
      'no file red-eyewitnesses.json',
      'no file obeyabsolutely.html',
    ],
  ],
  [
    'the hash of a password',
    [
      ...HASHES.flatMap((hash) => [
        `user ana has «${hash}$${letters(8)}» there`,
        `user ana has '«${hash}$${letters(8)}/.+,=$${letters(20)}»' there`,
        `user ana has "«${hash}$${letters(8)}»" there`,
        `user ana has ${hash}$${letters(7)} there`,
      ]),
      `user ana has «scrypt${letters(100)}$${letters(8)}» there`,
      `user ana has «$pbkdf2${letters(20)}$${letters(8)}» there`,
      // Inner classes of Java, a variable of a shell, a price.
      'at org.example.JScrypt$Parameters.of',
      'no $2x$variables or $3$variables here',
      'costs $1 or $5, $6 at most',
    ],
  ],
  [
    'a private key',
    [
      ...['', 'RSA ', 'EC ', 'DSA ', 'OPENSSH ', 'ENCRYPTED '].flatMap((kind) => {
        const [begin, end] = ['BEGIN', 'END'].map((word) => `-----${word} ${kind}PRIVATE KEY-----`);
        return [
          `read «${begin}\nline one\nline two\n${end}» of ana`,
          `read «${begin} line ${end}», and «${begin} line ${end}» of ana`,
          // Cut off, as in a log: everything behind it may be of the key.
          `read «${begin}\\nline one\\nlin»`,
        ];
      }),
      `read «-----BEGIN PGP ${'PRIVATE'} KEY BLOCK-----\nline\n-----END PGP PRIVATE KEY BLOCK-----» of ana`,
      `read «-----BEGIN ${'PRIVATE'} KEY-----\nline\n-----END CERTIFICATE-----\nline»`,
      'read -----BEGIN CERTIFICATE-----\nline\n-----END CERTIFICATE----- of ana',
      'read -----BEGIN PUBLIC KEY-----\nline\n-----END PUBLIC KEY----- of ana',
      `read -----BEGIN my ${'PRIVATE'} KEY----- of ana`,
    ],
  ],
])('%s is gone, and what is none stays', (_, rows) => {
  it.each(rows)('%s', (row) => {
    expect(redactText(given(row))).toBe(left(row));
    expect(redactText(left(row))).toBe(left(row));
  });
});

/** 40 characters in pieces of ten, as base64 has slashes: no piece is a long word by itself. */
const pieces = (length: number, character: string): string =>
  Array.from({ length }, (_, at) => (at % 10 === 9 ? '/' : character)).join('');

/** Small letters, a capital and a digit at the places `capital` and `digit`. */
const key = (length: number, capital: number, digit: number): string =>
  [...pieces(length, 'x')].map((it, at) => (at === capital ? 'K' : at === digit ? '7' : it)).join('');

describe('a key that nobody marked is gone from a text, stays in a name, and a word or a path stays', () => {
  it.each([
    // Forty characters, wherever the capital and the digit stand.
    ...[
      `key «${key(40, 0, 1)}» of ana`,
      `key «${key(40, 38, 1)}» of ana`,
      `key «${key(40, 1, 38)}» of ana`,
      `key «${pieces(39, 'K').replace('K', '7')}x» of ana`,
      `key «${pieces(39, 'x').replace('x', '7')}K» of ana`,
      `key «${pieces(39, 'x').replace('x', 'K')}7» of ana`,
      `key «${key(40, 0, 1).replaceAll('/', '+')}». Refused`,
      `key "«${key(40, 0, 1)}»", refused`,
    ],
    // Padded, of 38 at least.
    ...[
      `key «${key(38, 0, 1)}=» of ana`,
      `key «${key(38, 0, 1)}==» of ana`,
      `key «${key(86, 0, 1)}==» of ana`,
      `key ${key(37, 0, 1)}= of ana`,
      `key ${key(39, 0, 1)} of ana`,
      `key ${key(41, 0, 1)} of ana`,
      `key ${key(60, 0, 1)} of ana`,
    ],
    // Paths: without a digit, a capital or a small letter, or with more of a path around them.
    ...[
      `no ${key(40, 0, 99)}`,
      `no ${key(40, 99, 0)}`,
      `no ${pieces(40, 'K').replace('K', '7')}`,
      `no /${key(40, 0, 1)}`,
      `no .${key(40, 0, 1)}`,
      `no ${key(40, 0, 1)}.json`,
      `no ${key(40, 0, 1)}/`,
      `no ${key(40, 0, 1)}-a`,
      `no ${key(38, 0, 1)}===`,
    ],
    // A long word.
    ...[
      `word «${mixed(24)}» of ana`,
      `word «${mixed(12)}+=-_${mixed(12)}» of ana`,
      `word «K7${letters(22)}», of ana`,
      `word «${letters(22)}7K», of ana`,
      `word «${letters(22).toUpperCase()}7k», of ana`,
      `word ${mixed(23)} of ana`,
      `word K${letters(30)} of ana`,
      `word 7${letters(30)} of ana`,
      `word 7${letters(30).toUpperCase()} of ana`,
      `word ${letters(12)}.K${letters(6)}.7${letters(12)} of ana`,
    ],
  ])('%s', (row) => {
    expect(redactText(given(row))).toBe(left(row));
    expect(redactName(given(row))).toBe(given(row));
  });
});

describe('the beginning of a key within a word is none', () => {
  it.each([
    'the task-scheduler has no disk-capacity for risk_assessment',
    'the flask-application-server is down',
    'no such column: ghx_identifier',
    'pk_experiment constraint failed',
  ])('%s', (text) => {
    expect(redactText(text)).toBe(text);
  });
});
