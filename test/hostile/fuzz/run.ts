import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { readVectors } from './read-vectors.js';
import type { Failure } from './run-bodies.js';
import { addTally, emptyTally, LAWS, percent, sharesOf, shortfalls } from './tally.js';
import type { Report, Task } from './worker.js';

/*
 * npm run test:fuzz                           10 million bodies, then the coverage of the whole suite, then the growth
 * npm run test:fuzz -- --bodies 100000        fewer of them
 * npm run test:fuzz -- --seed 7               the bodies of another day
 * npm run test:fuzz -- --replay 7:4711        one of them, thoroughly
 * npm run test:fuzz -- --only bodies          or coverage, or growth
 */

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { values } = parseArgs({
  options: {
    bodies: { type: 'string', default: '10000000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    workers: { type: 'string', default: '2' },
    replay: { type: 'string' },
    only: { type: 'string' },
  },
});

/** The longest that a worker may be at one body. */
const HANGS_MS = 60_000;

/** UTF-16 code units of a body that are printed. */
const LONGEST = 2000;

/** The least that the tests have to reach of src/. */
const BARS = { lines: 98, branches: 95 } as const;

const folder = mkdtempSync(join(tmpdir(), 'ml-errors-fuzz-'));
const faults: string[] = [];
const isAsked = (step: string): boolean => values.only === undefined || values.only === step;
try {
  const [seed, number] = (values.replay ?? `${values.seed}:`).split(':').map(Number) as [number, number];
  if (values.replay !== undefined) await runBodies(seed, number, number + 1, 1);
  else if (isAsked('bodies')) await runBodies(seed, 0, Number(values.bodies), Number(values.workers));
  if (values.replay === undefined && isAsked('coverage')) measureCoverage();
  if (values.replay === undefined && isAsked('growth')) measureGrowth();
} finally {
  rmSync(folder, { recursive: true });
}
for (const fault of faults) console.error(`FAILED: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** The worker as one script, so that nothing is compiled or looked up while it runs. */
async function bundled(): Promise<URL> {
  const outfile = join(folder, 'worker.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    ...{ outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning' },
    tsconfig: join(root, 'test/tsconfig.json'),
    // The registries are found beside the tests.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'test/platforms.ts')).href) },
  });
  return pathToFileURL(outfile);
}

async function runBodies(seed: number, from: number, limit: number, workers: number): Promise<void> {
  console.log(`seed ${seed}, bodies ${from} to ${limit - 1}, ${workers} workers`);
  const script = await bundled();
  const vectors = readVectors(join(root, 'test/vectors'));
  const sum = emptyTally();
  const start = performance.now();
  let last = start;
  const take = ({ tally, failures, subject }: Report): void => {
    addTally(sum, tally);
    for (const failure of failures) report(failure);
    if (subject) console.log(JSON.stringify(subject, null, 2));
    if (performance.now() < last + 10_000) return;
    last = performance.now();
    console.log(`${sum.bodies} bodies, ${speed(sum.bodies, start)}`);
  };
  const tasks = Array.from({ length: workers }, (_, worker) => ({
    ...{ vectors, seed, from: from + worker, step: workers, limit, at: new SharedArrayBuffer(8) },
    isReplay: values.replay !== undefined,
  }));
  await Promise.all(tasks.map((task) => runWorker(script, task, take)));
  console.log(`\n${sum.bodies} bodies in ${seconds(start)} s, ${speed(sum.bodies, start)}`);
  if (values.replay !== undefined) return;
  console.log('\nlaw, times that it was asked');
  for (const law of LAWS) console.log(`  ${law.padEnd(36)} ${String(sum.laws[law] ?? 0).padStart(12)}`);
  console.log('\nshare, and the least that is wanted');
  for (const { what, part, whole, least } of sharesOf(sum)) {
    console.log(`  ${what.padEnd(40)} ${percent(part, whole).padStart(8)} ${percent(least, 1).padStart(8)}`);
  }
  faults.push(...shortfalls(sum));
  if (sum.bodies < limit - from) faults.push(`the workers stopped after ${sum.bodies} of ${limit - from} bodies`);
  for (const law of LAWS) if (sum.laws[law] === undefined) faults.push(`nothing asked for the law "${law}"`);
}

function runWorker(script: URL, task: Task, take: (report: Report) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: task });
    const place = new BigInt64Array(task.at);
    let [at, since] = [-1n, performance.now()];
    const watch = setInterval(() => {
      if (place[0] !== at) [at, since] = [place[0] ?? 0n, performance.now()];
      else if (performance.now() > since + HANGS_MS) {
        faults.push(
          `body ${at} of seed ${task.seed} takes longer than ${HANGS_MS / 1000} s: ${replayOf(task.seed, at)}`,
        );
        void worker.terminate();
      }
    }, 1000);
    worker.on('message', take);
    worker.on('error', reject);
    worker.on('exit', (code) => {
      clearInterval(watch);
      if (code !== 0) faults.push(`a worker ended with ${code}, at body ${place[0]} of seed ${task.seed}`);
      resolve();
    });
  });
}

function report({ seed, number, what, subject }: Failure): void {
  console.log(
    `\nseed ${seed}, body ${number}: ${beginning(what)}\nto replay it: ${replayOf(seed, number)}\nmade as small as it gets:`,
  );
  console.log(beginning(JSON.stringify(subject)));
  faults.push(`seed ${seed}, body ${number}: ${beginning(what)}`);
}

/** Of what is long the beginning is enough; a replay shows all of it. */
function beginning(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function replayOf(seed: number, number: number | bigint): string {
  return `npm run test:fuzz -- --replay ${seed}:${number}`;
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}

function speed(bodies: number, start: number): string {
  return `${Math.round((1000 * bodies) / (performance.now() - start))} a second`;
}

/** Runs the whole suite, and says which lines and branches of src/ it reaches. */
function measureCoverage(): void {
  console.log('\ncoverage of src/ by the whole suite');
  const reports = join(folder, 'coverage');
  const options = ['--coverage', `--coverage.reportsDirectory=${reports}`, '--coverage.reportOnFailure'];
  const reporters = ['--coverage.reporter=json-summary', '--reporter=dot', '--no-color', '--typecheck.enabled=false'];
  const command = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...options, ...reporters];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) {
    console.log(`${stdout}\n${stderr}`.slice(-6000));
    faults.push('the suite fails');
  }
  const summary = JSON.parse(readFileSync(join(reports, 'coverage-summary.json'), 'utf8')) as Summary;
  for (const [file, { lines, branches }] of Object.entries(summary)) {
    if (lines.pct === 100 && branches.pct === 100 && file !== 'total') continue;
    const name = file.replace(root, '').padEnd(40);
    console.log(
      `  ${name} lines ${percent(lines.covered, lines.total)}, branches ${percent(branches.covered, branches.total)}`,
    );
  }
  for (const [kind, least] of Object.entries(BARS) as [keyof typeof BARS, number][]) {
    const { pct } = (summary.total as Covered)[kind];
    if (pct < least) faults.push(`the tests reach ${pct} % of the ${kind} of src/, at least ${least} % are wanted`);
  }
}

interface Covered {
  readonly lines: { readonly pct: number; readonly covered: number; readonly total: number };
  readonly branches: { readonly pct: number; readonly covered: number; readonly total: number };
}

type Summary = Readonly<Record<string, Covered>>;

/** In a process of its own: what ran before has left its marks on the engine. */
function measureGrowth(): void {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const command = [tsx, '--tsconfig', join(root, 'test/tsconfig.json'), join(root, 'test/hostile/growth.ts')];
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) faults.push('time grows faster than the body');
}
