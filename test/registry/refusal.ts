import { expect } from 'vitest';

/** What the TypeError says that `check` throws. */
export function refusal(check: () => unknown): string {
  try {
    check();
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return (error as TypeError).message;
  }
  throw new Error('It was accepted.');
}
