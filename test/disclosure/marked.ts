import { REDACTED } from '../../src/disclosure/redact.js';

/*
 * Texts in which what nobody may read stands between « and ». Credentials are put together from a prefix and letters, so that no scanner of
 * repositories takes them for somebody's.
 */

/** The text of a row. */
export const given = (row: string): string => row.replace(/[«»]/g, '');

/** What is left of it; a row without marks stays as it is. */
export const left = (row: string): string => row.replace(/«[^»]*»/g, REDACTED);

/** `length` small letters, of which no part tells that they are a secret. */
export const letters = (length: number): string => 'qwertzuiopasdfghjklyxcvbnm'.repeat(10).slice(0, length);

/** `length` small letters, capitals and digits in turn: what nobody takes for a word. */
export const mixed = (length: number): string => 'k3Xv9Bq7Zt2M'.repeat(40).slice(0, length);

/** `length` hexadecimal digits, small ones. */
export const hex = (length: number): string => '0b7d4e19'.repeat(20).slice(0, length);

/** `length` code units in short words. */
export const words = (length: number): string => 'no '.repeat(Math.ceil(length / 3)).slice(0, length);
