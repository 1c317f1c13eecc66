/** Tests that mutants do not meet, by their ids. */
const LEFT_OUT: readonly RegExp[] = [
  // It counts how many of the bodies that a property makes are accepted, of which fewer-runs.ts leaves too few.
  /#the schemas accept nothing that is not read in their envelope, or in one that is tried before$/,
  // It walks through everything global, and what Stryker counts is global.
  /^test\/hostile\/odd-objects\.test\.ts#globalThis /,
  // Their bodies are so large that each of them takes seconds.
  /^test\/hostile\/cuts\.test\.ts#.*(?: where they are [23]0000,| of 100000 errors )/,
  /^test\/hostile\/odd-objects\.test\.ts#(?:a cause of itself|20,000 levels) /,
  /^test\/hostile\/bounds\.test\.ts#.* inflates to 256 MiB /,
];

/** Whether mutants do not meet the test with this id. */
export const isLeftOut = (id: string): boolean => LEFT_OUT.some((pattern) => pattern.test(id));
