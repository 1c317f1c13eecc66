import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What a live server answered, and how it has to be read. */
export interface Recording {
  readonly id: string;
  /** The software and its versions. */
  readonly source: string;
  /** Method and path. */
  readonly request: string;
  /** The platform that a caller would name; left out where nobody would. */
  readonly platform?: 'mlflow' | 'eventml' | 'flyte' | 'mlops' | 'http';
  /** The HTTP status; null where no HTTP carried the body. */
  readonly status: number | null;
  /** The headers that matter, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How the body has to be read: worked out beside ml-errors, never by it. */
  readonly reading: {
    readonly platform: string;
    readonly code: string;
    readonly class: string;
    readonly status: number;
    readonly message: string;
    readonly matched: string;
    readonly retryable: boolean;
  };
  /** What the platform's own client makes of the answer, where it has one. */
  readonly oracle?: {
    readonly class: string;
    readonly code: string | null;
    readonly status?: number | null;
    readonly message?: string;
  };
  /** Why the reading differs from the oracle's, where it does: an id of the table of differences. */
  readonly difference?: string;
}

const fileOf = (name: string): URL => new URL(`../vectors/recorded/${name}.json`, import.meta.url);

/** The recordings called `name`, as they are kept. */
export function kept(name: string): readonly Recording[] {
  return existsSync(fileOf(name)) ? JSON.parse(readFileSync(fileOf(name), 'utf8')) : [];
}

/**
 * The ids of what has drifted: recordings that differ from the kept ones, and those that are in one of both only. With RECORD=1 in
 * the environment the new ones are kept instead, and nothing has drifted.
 */
export function drifted(name: string, recordings: readonly Recording[]): string[] {
  if (process.env.RECORD === '1') {
    writeFileSync(fileOf(name), `[\n${recordings.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`);
    return [];
  }
  const before = new Map(kept(name).map((one) => [one.id, JSON.stringify(one)]));
  const now = new Map(recordings.map((one) => [one.id, JSON.stringify(one)]));
  return [...new Set([...before.keys(), ...now.keys()])].filter((id) => before.get(id) !== now.get(id));
}
