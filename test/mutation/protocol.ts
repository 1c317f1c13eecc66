/** Tests of one file that are run one after the other. */
export interface Step {
  /** The path of the file, from the root of the project. */
  readonly file: string;
  readonly ids: readonly string[];
  /** How long they may take, in milliseconds. */
  readonly limit: number;
}

/** What the runner asks its worker, one line of JSON each. */
export type Question =
  | { readonly kind: 'dry run'; readonly files: readonly string[] }
  /** Without a mutant: the sources as they are. */
  | { readonly kind: 'steps'; readonly steps: readonly Step[]; readonly mutant?: string; readonly hitLimit?: number };

/** What the worker says: that it is there, that it began a step, and in the end an answer. */
export type Message =
  | { readonly kind: 'ready'; readonly pid: number }
  | { readonly kind: 'step'; readonly limit: number }
  | { readonly kind: 'answer'; readonly answer: DryRun | Outcome | Fault };

/** A test, as Stryker wants to hear of it. */
export interface Measured {
  readonly id: string;
  readonly name: string;
  readonly fileName: string;
  readonly timeSpentMs: number;
  /** Stryker's number for a test that passed. */
  readonly status: 0;
}

export interface DryRun {
  readonly tests: readonly Measured[];
  readonly mutantCoverage: Coverage;
}

/** How often each mutant was reached, by its number: outside of any test, and in each test. */
export interface Coverage {
  readonly static: Record<string, number>;
  readonly perTest: Record<string, Record<string, number>>;
}

export interface Outcome {
  readonly ran: number;
  /** The first test that failed; none where a whole file of tests did. */
  readonly failed?: { readonly step: Step; readonly id?: string; readonly message: string };
  /** The mutant was reached more often than its limit: a loop without end, most likely. */
  readonly overrun?: boolean;
}

/** A fault of the worker, or a test that fails without a mutant. */
export interface Fault {
  readonly fault: string;
}
