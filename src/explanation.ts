import { type CodedError, remembered } from './coded-error.js';
import { matchTemplate } from './match-template.js';

/** What a registry says in words. */
export interface Texts {
  readonly codes: ReadonlyMap<string, readonly [description: string, resolution: string]>;
  readonly diagnoses: readonly (readonly [code: string, pattern: string, cause: string, fix: string, path?: string])[];
  readonly advice: readonly (readonly [status: number, path: string, cause: string, fix: string])[];
}

/** What `base` says in words of its codes, with what `own` says. */
export function withWords(base: Texts, own: Texts): Texts {
  return { ...own, codes: new Map([...base.codes, ...own.codes]) };
}

/** What an error means, and what to do about it. */
export interface Explanation {
  /** What the code means. */
  readonly description: string;
  /** What is likely wrong, where the message or the request tells more than the code. */
  readonly cause?: string;
  /** What to do. */
  readonly fix: string;
  /** Where cause and fix were taken from: the message, the request, or the code. */
  readonly from: 'message' | 'request' | 'code';
}

/**
 * Explains `error` by the words of its platform's registry: by its message, where that is a known one; by the request, where there
 * is advice for its path; else by its code.
 */
export function explainBy(texts: Texts, error: CodedError): Explanation | undefined {
  const { code, message, httpStatus } = error;
  // A code that an open registry lacks is explained by its class: by the name, which most of them have for a code, or by its row.
  const words = [code, error.name, error['~row'].code].map((key) => texts.codes.get(key)).find(Boolean);
  if (!words) return undefined;
  const [description, resolution] = words;
  const path = remembered(error)?.['~path'];
  const diagnosis = texts.diagnoses.find(
    ([of, pattern, , , part = '']) => of === code && (path ?? part).includes(part) && matchTemplate(pattern, message),
  );
  if (diagnosis) return { description, cause: diagnosis[2], fix: diagnosis[3], from: 'message' };
  const advice = texts.advice.find(([status, end]) => status === httpStatus && path?.endsWith(end));
  if (advice) return { description, cause: advice[2], fix: advice[3], from: 'request' };
  return { description, fix: resolution, from: 'code' };
}
