// A process of vitest that stays, with all modules transformed: host.ts runs in it.

import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { createVitest } from 'vitest/node';

/**
 * @typedef {import('./protocol.js').Question} Question
 * @typedef {import('./protocol.js').Message} Message
 * @typedef {import('./protocol.js').DryRun} DryRun
 * @typedef {import('./protocol.js').Outcome} Outcome
 */

/** What a step may take above its limit, in milliseconds, while modules are transformed for the first time. */
const WARMING_UP = 30_000;

/** Starts a worker in the sandbox, which is the current folder. */
export async function startWorker() {
  const server = createServer();
  await /** @type {Promise<void>} */ (new Promise((done) => server.listen(0, '127.0.0.1', done)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  /** @type {Promise<import('node:net').Socket>} */
  const connection = new Promise((done) => server.once('connection', done));
  const vitest = await createVitest('test', {
    config: 'test/mutation/vitest.config.ts',
    watch: false,
    // A thread could not tell the time of another zone.
    pool: 'forks',
    maxWorkers: 1,
    isolate: false,
    coverage: { enabled: false },
    typecheck: { enabled: false },
    reporters: [{}],
    runner: './test/mutation/host.ts',
    env: { ML_ERRORS_MUTATION_PORT: String(port) },
  });
  const specifications = await vitest.globTestSpecifications();
  // Which file does not matter: before vitest gets to it the host takes over, and only ends with its process.
  vitest.runTestSpecifications(specifications.slice(0, 1)).catch(() => {});
  const socket = await connection;
  server.close();
  const lines = createInterface({ input: socket });
  /** @type {(message: Message | undefined) => void} */
  let hear = () => {};
  lines.on('line', (line) => hear(JSON.parse(line)));
  lines.on('close', () => hear(undefined));
  const pid = await new Promise((done) => {
    hear = (message) => done(message?.kind === 'ready' ? message.pid : undefined);
  });
  let isWarm = false;

  const worker = {
    /** The files of tests, from the root of the project. */
    files: specifications.map(({ moduleId }) => moduleId),

    /**
     * The answer, or nothing where a step takes longer than its limit; the worker is of no use then.
     *
     * @type {(question: Question) => Promise<DryRun | Outcome | undefined>}
     */
    ask: (question) =>
      new Promise((resolve, reject) => {
        /** @type {NodeJS.Timeout | undefined} */
        let timer;
        hear = (message) => {
          clearTimeout(timer);
          if (message?.kind === 'step') {
            timer = setTimeout(
              () => {
                worker.stop();
                resolve(undefined);
              },
              message.limit + (isWarm ? 0 : WARMING_UP),
            );
          } else if (message?.kind !== 'answer') {
            reject(new Error('the worker is gone'));
          } else if ('fault' in message.answer) {
            reject(new Error(message.answer.fault));
          } else {
            isWarm = true;
            resolve(message.answer);
          }
        };
        socket.write(`${JSON.stringify(question)}\n`);
      }),

    /** Ends it, in a loop without end too. */
    stop() {
      hear = () => {};
      socket.destroy();
      if (pid !== undefined) process.kill(pid, 'SIGKILL');
      vitest.close().catch(() => {});
    },
  };
  return worker;
}
