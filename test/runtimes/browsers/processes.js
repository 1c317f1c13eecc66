import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { constants } from 'node:os';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {ChildProcess[]} Children Those of one visit, in the order in which they were started. */

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** Milliseconds that a process gets to end by itself, and so to wait for its own children. */
const GRACE = 3_000;

/**
 * Starts a program as the head of a process group, so that what it starts can be ended with it.
 *
 * @param {Children} children
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function start(children, program, args, options) {
  const child = spawn(program, args, { ...options, detached: true });
  children.push(child);
  return child;
}

/**
 * Ends the last one first, a browser before its display, and resolves when their output is complete.
 *
 * @param {Children} children
 */
export async function end(children) {
  for (let child = children.at(-1); child; child = children.at(-1)) {
    await endOne(child);
    children.pop();
  }
}

/** @param {ChildProcess} child */
async function endOne(child) {
  if (child.pid === undefined) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  if (child.exitCode === null && child.signalCode === null) {
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE);
    await exited;
    clearTimeout(timer);
  }
  signalGroup(child, 'SIGKILL');
  if (child.stdio.some((stream) => stream && !stream.closed)) await closed;
}

/**
 * Ends the children and removes the folder when this process ends before its time. Returns the function that takes that back.
 *
 * @param {Children} children
 * @param {string} folder
 */
export function endUponExit(children, folder) {
  const atExit = () => {
    const [last, ...rest] = children.toReversed();
    if (last) signalGroup(last, 'SIGKILL');
    // A display that is killed leaves its lock behind.
    for (const child of rest) signalGroup(child, 'SIGTERM');
    remove(folder);
  };
  /** @param {NodeJS.Signals} signal */
  const exit = (signal) => process.exit(128 + constants.signals[signal]);
  process.on('exit', atExit);
  for (const signal of SIGNALS) process.on(signal, exit);
  return () => {
    process.off('exit', atExit);
    for (const signal of SIGNALS) process.off(signal, exit);
  };
}

/** Removes the folder, into which the last of a browser's processes may still be writing. @param {string} folder */
export function remove(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup({ pid }, signal) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
