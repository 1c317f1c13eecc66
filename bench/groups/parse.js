// A body becomes an exception: against JSON.parse and new Error on the same text, and against what people would use instead.

import { LARGE, MEDIUM, MIXED, SMALL } from '../bodies.js';
import { ours } from '../packages.js';
import { parseByHand } from '../schemas.js';
import { CODES_OF_MANY, manyCodes } from '../taxonomies.js';
import { oneEnvelopePeers, schemaPeers } from './parse-peers.js';

/** @typedef {import('../bodies.js').Body} Body */
/** @typedef {import('../case.js').Case} Case */
/** @typedef {import('../case.js').Run} Run */
/** @typedef {import('../case.js').TimedSeries} TimedSeries */

const FLOOR = 'JSON.parse(text) and new Error(message)';
const OURS = 'parseError';

/** What the floor parsed: held as long as an exception of ours, which holds what it parsed. @type {unknown[]} */
const parsed = new Array(16).fill(undefined);

export default async function parse() {
  const { parseError } = await ours('index');
  const mixed = { floor: FLOOR, run: floorOf(MIXED), cases: [...oursOf(OURS, parseError, MIXED), byHand(MIXED)] };
  const all = { ...mixed, cases: [...mixed.cases, ...schemaPeers(MIXED)] };
  const single = { floor: FLOOR, run: floorOf(SMALL), cases: oneEnvelopePeers(floorOf) };
  const medium = { floor: FLOOR, run: floorOf(MEDIUM.slice(3)), cases: await mediumCases(parseError) };
  const large = LARGE.flatMap((body) => oursOf(body.envelope, parseError, [body], 1.04));
  const small = SMALL.flatMap((body) => oursOf(body.envelope, parseError, [body]));
  const { codes, bodies, taxonomy } = await manyCodes(CODES_OF_MANY);
  const context = { status: 404, platform: taxonomy };
  /** @type {Case} */
  const many = {
    name: OURS,
    owner: 'ours',
    target: 1.45,
    make: () => (call) => parseError(bodies[call & 4095]?.text, context),
    gives: (call) => ({ code: codes[call & 4095] }),
  };
  /** @type {TimedSeries[]} */
  const series = [
    { ...all, id: 'parse', title: 'parse, small, envelopes mixed', targets: { [OURS]: 1.2 } },
    {
      ...all,
      id: 'parse-0',
      title: 'parse, small, envelopes mixed, stack limit 0',
      stackTraceLimit: 0,
      targets: { [OURS]: 1.25 },
    },
    { ...mixed, id: 'parse-shallow', title: 'parse, small, envelopes mixed, shallow stack', shallow: true },
    { ...single, id: 'parse-own', title: 'parse, small, each peer its own envelope' },
    {
      ...single,
      id: 'parse-own-0',
      title: 'parse, small, each peer its own envelope, stack limit 0',
      stackTraceLimit: 0,
    },
    { ...medium, id: 'parse-20', title: 'parse, 20 issues' },
    { ...medium, id: 'parse-20-0', title: 'parse, 20 issues, stack limit 0', stackTraceLimit: 0 },
    {
      floor: FLOOR,
      run: floorOf(LARGE),
      cases: large,
      id: 'parse-64k',
      title: 'parse, a message of 64 KiB',
      batch: 25,
    },
    { floor: FLOOR, run: floorOf(SMALL), cases: small, id: 'parse-each', title: 'parse, each envelope, small' },
    {
      floor: FLOOR,
      run: floorOf(bodies),
      cases: [many],
      id: 'parse-many',
      title: `parse, a taxonomy of ${CODES_OF_MANY.toLocaleString('en')} codes, stack limit 0`,
      stackTraceLimit: 0,
    },
  ];
  return series;
}

/** @typedef {(text: unknown, context: { status: number }) => unknown} Parse */

/**
 * Our parser over bodies in turn, of which there are 1, 2, 4 … 4,096.
 *
 * @param {string} name
 * @param {Parse} parseError
 * @param {readonly Body[]} bodies
 * @param {number} [target]
 * @returns {Case[]}
 */
function oursOf(name, parseError, bodies, target) {
  const contexts = bodies.map(({ status }) => ({ status }));
  const last = bodies.length - 1;
  const at = (/** @type {number} */ call) => /** @type {Body} */ (bodies[call & last]);
  return [
    {
      name,
      owner: 'ours',
      ...(target === undefined ? {} : { target }),
      floor: floorOf(bodies),
      make: () => (call) => parseError(at(call).text, /** @type {{ status: number }} */ (contexts[call & last])),
      gives: (call) => {
        const { envelope, status, message, isList } = at(call);
        return isList ? { envelope, httpStatus: status } : { envelope, httpStatus: status, message };
      },
    },
  ];
}

/** @param {readonly Body[]} bodies @returns {Run} */
function floorOf(bodies) {
  const mask = bodies.length - 1;
  return (call) => {
    const { text, message } = /** @type {Body} */ (bodies[call & mask]);
    parsed[call & 15] = JSON.parse(text);
    return new Error(message);
  };
}

/** @param {readonly Body[]} bodies @returns {Case} */
function byHand(bodies) {
  const mask = bodies.length - 1;
  const at = (/** @type {number} */ call) => /** @type {Body} */ (bodies[call & mask]);
  return {
    name: 'by hand, nothing but this',
    owner: 'limit',
    make: () => (call) => parseByHand(at(call).text, at(call).status),
    gives: (call) => ({ message: at(call).message, httpStatus: at(call).status }),
  };
}

/** @param {Parse} parseError @returns {Promise<Case[]>} */
async function mediumCases(parseError) {
  const detail = MEDIUM.slice(3);
  const [body] = detail;
  /** @type {Case} */
  const read = {
    name: 'detail, with its issues read',
    owner: 'ours',
    make: () => () => /** @type {{ issues: readonly unknown[] }} */ (parseError(body?.text, { status: 422 })).issues,
    gives: () => ({ length: 20 }),
  };
  const each = MEDIUM.flatMap((body) => oursOf(body.envelope, parseError, [body], 1.09));
  return [...each, read, ...schemaPeers(detail)];
}
