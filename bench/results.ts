/** Whose a row is: the engine's or what is written by hand without features; this package's; somebody else's. */
export type Owner = 'limit' | 'ours' | 'peer';

/** One thing that was measured. */
export interface Row {
  readonly name: string;
  readonly owner: Owner;
  /** In the unit of its series. Missing where it does not run here. */
  readonly value?: number;
  /** The smallest and the largest of the medians of the processes. */
  readonly low?: number;
  readonly high?: number;
  /** Of a bundle, what it weighs before it is compressed, and after brotli; `value` is after gzip. */
  readonly minified?: number;
  readonly brotli?: number;
  /** What `value` may be at most. */
  readonly target?: number;
  /** Whether it does the same job as the row of ours that stands first, so that ours may not fall behind. */
  readonly rival?: boolean;
  /** Why it does not run here. */
  readonly fault?: string;
}

/** Rows that are held against one floor, or that have a unit of their own. */
export interface Series {
  readonly id: string;
  readonly title: string;
  /** `×` the floor, or bytes after gzip. */
  readonly unit: '×' | 'B';
  readonly floor: string;
  /** What one call of the floor takes in nanoseconds, for orientation. */
  readonly floorNs?: number;
  readonly rows: readonly Row[];
}

/** What a run found. */
export interface Report {
  readonly date: string;
  readonly node: string;
  readonly v8: string;
  readonly cpu: string;
  readonly version: string;
  readonly peers: Readonly<Record<string, string>>;
  readonly processes: number;
  readonly rounds: number;
  readonly series: readonly Series[];
}
