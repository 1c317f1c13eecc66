import { readFileSync } from 'node:fs';
import { CodedError, parseError, serializeError } from 'ml-errors';
import * as flyte from 'ml-errors/flyte';
import { toExecutionError } from 'ml-errors/flyte';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../../examples/lines.js';
import { classNameOf } from '../../src/registry/invariants.js';
import { construct, platformCalled } from '../platforms.js';
import { driftedExamples } from './examples.js';
import { drifted, type Recording } from './recordings.js';
import { runPython } from './run-python.js';
import { pythonFor } from './venv.js';

interface Difference {
  readonly id: string;
  readonly what: string;
  readonly why: string;
}

/** A class of the SDK, as flyte_classes.py sees it. */
interface SdkClass {
  readonly class: string;
  readonly parents: readonly string[];
  readonly code: string | null;
  readonly kind: string | null;
  readonly arguments: readonly string[];
  /** The ExecutionError that the SDK makes of an instance. */
  readonly written: {
    readonly code: string;
    readonly message: string;
    readonly kind: string;
    readonly worker: string;
    readonly recoverable: boolean;
  };
}

interface Sdk {
  readonly source: string;
  readonly classes: readonly SdkClass[];
  readonly functions: readonly string[];
}

/** What the SDK makes of an ExecutionError, as flyte_read.py sees it. */
interface Native {
  readonly class: string | null;
  readonly code: string | null;
  readonly message: string | null;
  readonly kind: string | null;
  readonly worker: string | null;
}

/** A case of flyte-conversions.json. */
interface Conversion {
  readonly kind: string;
  readonly code: string;
  readonly sdk: Pick<Native, 'class' | 'code' | 'kind'>;
}

/** A case of flyte-classes.json. */
interface DocumentedClass extends Pick<SdkClass, 'class' | 'code' | 'kind'> {
  readonly 'in2.0.0b33': boolean;
  readonly parent: string;
}

const json = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const DIFFERENCES: readonly Difference[] = json('../vectors/recorded/flyte-differences.json');
const DOCUMENT: readonly DocumentedClass[] = json('../vectors/flyte-classes.json').cases;

const platform = platformCalled('flyte');
const exported: Readonly<Record<string, unknown>> = flyte;
const python = pythonFor('flyte');

// Known before the tests are collected, so that each class and each code is a test of its own.
const sdk = runPython<Sdk>(python, 'flyte_classes.py');
const { examples, others } = runPython<{ examples: readonly Recording[]; others: readonly Recording[] }>(
  python,
  'flyte_bodies.py',
);
const recordings = [...examples, ...others];
const shown = new Set<string>();

/** Fails where there is a difference that no id explains, an id without a difference, or an id that the table lacks. */
function explains(id: string | undefined, different: boolean): void {
  expect(different, `the difference ${id}`).toBe(id !== undefined);
  if (id === undefined) return;
  expect(DIFFERENCES.map((one) => one.id)).toContain(id);
  shown.add(id);
}

describe("what Flyte's SDK writes", () => {
  it.each(recordings)('as $id is read by the rules', ({ id, body, reading }) => {
    const error = parseError(body, { platform: 'flyte' });
    expect(rowOf({ id, error })).toEqual({ id, ...reading });
    expect(serializeError(error)).toBe(body);
  });

  it.each(recordings)('as $id is read as the SDK reads it, or the difference is listed', (recording) => {
    const { body, oracle, difference } = recording;
    const error = parseError(body, { platform: 'flyte' });
    explains(difference, error.name !== oracle?.class || error.code !== oracle.code);
    if (oracle?.class !== 'None') expect(error.message).toBe(oracle?.message);
  });

  it('comes in at least 25 forms, of which none has drifted', () => {
    expect(recordings.length).toBeGreaterThanOrEqual(25);
    expect(new Set(recordings.map(({ id }) => id)).size).toBe(recordings.length);
    expect(drifted('flyte', recordings)).toEqual([]);
    expect(driftedExamples('flyte', examples)).toEqual([]);
  });
});

describe('what ml-errors writes', () => {
  /** Every code of the registry, and every further spelling that the class can be given. */
  const codes = platform.registry.codes.flatMap((row) => [
    row,
    ...(row.signature === 'message' ? [] : (row.aliases ?? [])).map((code) => ({ ...row, code })),
  ]);
  const own = codes.map((row) => construct(platform, row, 'it is broken: „größe“ 🚧'));
  const written = own.map((error) => toExecutionError(error));
  const read = runPython<Native[]>(python, 'flyte_read.py', written);

  /** The classes that the SDK reads back, besides those of the three kinds. */
  const REBUILT = [
    /^(OOM|TaskInterrupted|PrimaryContainerNotFound|RetriesExhausted|InvalidImageName|ImagePullBackOff)Error$/,
    /^(TaskTimeout|MaxQueuedTimeExceeded|MaxRuntimeExceeded|DeadlineExceeded)Error$/,
    /^Runtime(User|System|Unknown)Error$/,
    /^AppleSilicon.+Error$/,
  ];

  it.each(codes.map((row, index) => ({ code: row.code, name: own[index]?.name ?? '', row, index })))(
    'for $code ($name) is the same to the SDK',
    ({ row, index, name }) => {
      const [error, body, native] = [own[index], written[index], read[index]];
      if (!error || !body || !native) throw new Error('there is one of each for every code');
      expect(body.code).toBe(row.code);
      expect(native.code).toBe(row.code);
      expect(native.message).toBe(error.message);
      expect(native.kind).toBe(error.kind);
      // A GPU's fault has many codes, of which the class's own name is none.
      const rebuilt = REBUILT.some((names) => names.test(name)) || (name.startsWith('GPU') && /^Gpu/.test(row.code));
      explains(rebuilt ? undefined : 'class-by-code', native.class !== name);
    },
  );

  it('is the same to the SDK with what only ml-errors has', () => {
    const issues = [{ path: ['inputs', 0], message: 'is no number', type: 'type' }];
    const error = new flyte.RuntimeUserError('BadInput', 'm', { worker: 'w-1', issues, details: { requestId: 'r-1' } });
    expect(runPython<Native[]>(python, 'flyte_read.py', [toExecutionError(error)])).toEqual([
      { class: 'RuntimeUserError', code: 'BadInput', message: 'm', kind: 'user', worker: 'w-1' },
    ]);
  });

  /** The members that differ from what the SDK writes, and the id that explains it. */
  const OTHERWISE: Readonly<Record<string, readonly [members: readonly string[], id: string]>> = {
    BaseRuntimeError: [['code', 'kind', 'worker'], 'own-kind'],
    InitializationError: [['code', 'kind', 'worker'], 'own-kind'],
    LogsNotYetAvailableError: [['code', 'kind', 'worker'], 'own-kind'],
    GPUFaultError: [['code', 'kind', 'worker'], 'own-kind'],
    ActionNotFoundError: [['kind', 'worker'], 'own-kind'],
    ResourceExhaustedError: [['code', 'worker'], 'shared-code'],
  };

  it.each(sdk.classes)('for $class is what the SDK writes, or the difference is listed', (one) => {
    const { code, message, kind, worker = '', recoverability } = toExecutionError(constructed(one));
    const ours: Readonly<Record<string, unknown>> = {
      ...{ code, message, kind, worker },
      recoverable: recoverability !== 'NON_RECOVERABLE',
    };
    const members = Object.entries(one.written).flatMap(([name, value]) => (ours[name] === value ? [] : [name]));
    const slip: (typeof OTHERWISE)[string] = [['worker'], 'worker-user'];
    const [expected, id] = OTHERWISE[one.class] ?? (one.written.worker === 'user' ? slip : [[], undefined]);
    expect(members).toEqual(expected);
    explains(id, members.length > 0);
  });
});

/** The exception of ml-errors that is made of the arguments of which flyte_classes.py made the SDK's. */
function constructed({ class: name, arguments: names }: SdkClass): CodedError {
  const values: Readonly<Record<string, string>> = {
    code: 'SomeCode',
    kind: 'user',
    var: 'frame',
    e: 'no number',
    task_name: 'train',
    package_name: 'htop',
    original_error: 'not found',
  };
  const Class = exported[name] as new (...given: unknown[]) => CodedError;
  const given = names.map((argument) => values[argument] ?? 'it is broken');
  return new Class(...(given.length > 0 ? given : ['it is broken']));
}

describe('the classes of ml-errors', () => {
  const names = sdk.classes.map((one) => one.class);

  it.each(sdk.classes)('have $class as the SDK has it', (one) => {
    const { class: name, parents, code, kind } = one;
    const error = constructed(one);
    expect(error.name).toBe(name);
    // Of all classes exactly its own and those above it.
    expect(names.filter((other) => error instanceof (exported[other] as typeof CodedError)).sort()).toEqual(
      [name, ...parents].sort(),
    );
    expect(error).toBeInstanceOf(CodedError);
    if (code !== null) explains(name === 'ResourceExhaustedError' ? 'shared-code' : undefined, error.code !== code);
    else if (one.arguments.includes('code')) expect(error.code).toBe('SomeCode');
    if (kind !== null) expect(error.kind).toBe(kind);
  });

  it('are exactly those of the SDK, and those that it has removed', () => {
    const rows = platform.registry.codes;
    const present = rows.filter((row) => row.removed === undefined).map((row) => classNameOf(row, platform.registry));
    expect(present.sort()).toEqual([...names].sort());
    expect(sdk.source).toMatch(/^flyte \d/);
  });

  it('say what has changed since the document of 2.0.0b33', () => {
    const document = DOCUMENT.filter((row) => row['in2.0.0b33']).map((row) => row.class);
    const gone = document.filter((name) => !names.includes(name));
    const added = names.filter((name) => !document.includes(name));
    console.info(
      [
        `${sdk.source} and the document of 2.0.0b33 (${document.length} classes):`,
        `  gone (${gone.length}): ${gone.join(', ')}`,
        `  added (${added.length}): ${added.join(', ')}`,
        `  functions: silence_grpc_polling_error, now ${sdk.functions.join(', ')}`,
      ].join('\n'),
    );
    const rows = platform.registry.codes;
    const named = (name: string) => rows.find((row) => classNameOf(row, platform.registry) === name);
    expect(gone.every((name) => named(name)?.removed !== undefined)).toBe(true);
    expect(added.filter((name) => named(name)?.since === undefined)).toEqual([]);
  });
});

describe('the vectors that need no SDK', () => {
  it('have what the SDK makes of each kind and code', () => {
    const { cases } = json('../vectors/flyte-conversions.json') as { readonly cases: readonly Conversion[] };
    const read = runPython<Native[]>(
      python,
      'flyte_read.py',
      cases.map(({ kind, code }) => ({ kind, code, message: 'm' })),
    );
    expect(read.map(({ class: name, code, kind }) => ({ class: name, code, kind }))).toEqual(
      cases.map(({ sdk }) => sdk),
    );
  });

  it('have the parent of each class, its code and its kind', () => {
    for (const one of DOCUMENT) {
      const found = sdk.classes.find((candidate) => candidate.class === one.class);
      if (found === undefined) expect(['ReferenceTaskError', 'RunAbortedError']).toContain(one.class);
      else {
        expect([one.class, found.parents[0] ?? 'RuntimeError']).toEqual([one.class, one.parent]);
        if (one.code !== null) expect([one.class, found.code]).toEqual([one.class, one.code]);
        if (one.kind !== null) expect([one.class, found.kind]).toEqual([one.class, one.kind]);
      }
    }
  });
});

describe('the table of differences', () => {
  it('has none that nothing shows', () => {
    expect(DIFFERENCES.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it('has each once, with a reason', () => {
    expect(new Set(DIFFERENCES.map(({ id }) => id)).size).toBe(DIFFERENCES.length);
    for (const { what, why } of DIFFERENCES)
      expect([what, why]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)]);
  });
});
