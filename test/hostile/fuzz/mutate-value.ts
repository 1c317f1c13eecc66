import type { Random } from './random.js';
import { CONTAINERS, HOSTILE_NAMES, NAMES, SCALARS } from './words.js';

export type Json = Record<string, unknown>;
export type Holder = Json | unknown[];

export const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Sets a member whatever its name: by assignment, `__proto__` would be none. */
function put(holder: Holder, name: string, value: unknown): void {
  if (name === '__proto__') {
    Object.defineProperty(holder, name, { value, enumerable: true, writable: true, configurable: true });
  } else {
    (holder as Json)[name] = value;
  }
}

/** One of the containers in `root`, the outer ones more often. */
function holderIn(random: Random, root: Holder): Holder {
  let holder = root;
  for (let depth = 0; depth < 8 && !random.once(2); depth += 1) {
    const inner = random.pick(Object.values(holder).filter(isHolder));
    if (inner === undefined) break;
    holder = inner;
  }
  return holder;
}

function anyName(random: Random): string {
  return random.once(3) ? random.pick(HOSTILE_NAMES) : random.pick(NAMES);
}

/** JSON of any type. */
export function anyValue(random: Random): unknown {
  if (random.once(4)) return JSON.parse(random.pick(CONTAINERS) as string);
  if (random.once(40)) return nested(random, 'x');
  return random.pick(SCALARS);
}

/** `value` within lists, or objects of one member. */
function nested(random: Random, value: unknown): unknown {
  let inner = value;
  const levels = random.below(random.once(20) ? 300 : 12) + 1;
  const name = random.once(2) ? anyName(random) : undefined;
  for (let level = 0; level < levels; level += 1) {
    if (name === undefined) {
      inner = [inner];
    } else {
      const outer = {};
      put(outer, name, inner);
      inner = outer;
    }
  }
  return inner;
}

type Mutation = (random: Random, root: Holder, other: () => unknown) => unknown;

/** Another type, or another value, in the place of a member. */
const swapType: Mutation = (random, root) => {
  const holder = holderIn(random, root);
  const name = random.pick(Object.keys(holder));
  if (name !== undefined) put(holder, name, anyValue(random));
  return root;
};

const rename: Mutation = (random, root) => {
  const holder = holderIn(random, root);
  const name = random.pick(Object.keys(holder));
  if (name === undefined || Array.isArray(holder)) return root;
  const value = holder[name];
  delete holder[name];
  put(holder, anyName(random), value);
  return root;
};

const swapTwo: Mutation = (random, root) => {
  const [one, two] = [holderIn(random, root), holderIn(random, root)];
  const [first, second] = [random.pick(Object.keys(one)), random.pick(Object.keys(two))];
  if (first === undefined || second === undefined) return root;
  const [a, b] = [(one as Json)[first], (two as Json)[second]];
  // What holds the other would hold itself.
  if (isHolder(a) || isHolder(b)) return root;
  put(one, first, b);
  put(two, second, a);
  return root;
};

const remove: Mutation = (random, root) => {
  const holder = holderIn(random, root);
  const name = random.pick(Object.keys(holder));
  if (name === undefined) return root;
  if (Array.isArray(holder)) holder.splice(Number(name), 1);
  else delete holder[name];
  return root;
};

const add: Mutation = (random, root) => {
  const holder = holderIn(random, root);
  if (Array.isArray(holder)) holder.splice(random.below(holder.length + 1), 0, anyValue(random));
  else put(holder, anyName(random), anyValue(random));
  return root;
};

/** A member whose name means something to JavaScript's objects. */
const addHostile: Mutation = (random, root) => {
  const holder = holderIn(random, root);
  if (!Array.isArray(holder)) put(holder, random.pick(HOSTILE_NAMES), anyValue(random));
  return root;
};

const deepen: Mutation = (random, root) => {
  const holder = holderIn(random, root);
  const name = random.pick(Object.keys(holder));
  if (name !== undefined) put(holder, name, nested(random, (holder as Json)[name]));
  return root;
};

const repeat: Mutation = (random, root) => {
  const holder = holderIn(random, root);
  const times = random.below(random.once(50) ? 400 : 15) + 1;
  if (Array.isArray(holder)) {
    const entry = random.pick(holder) ?? anyValue(random);
    for (let time = 0; time < times; time += 1) holder.push(isHolder(entry) ? { ...entry } : entry);
  } else {
    const value = random.pick(SCALARS);
    for (let time = 0; time < times; time += 1) holder[`m${time}`] = value;
  }
  return root;
};

/** Within another's member, as an object, in a list, or as JSON in a text. */
const wrap: Mutation = (random, root) => {
  const outer: Json = random.once(2) ? {} : { message: 'outer' };
  const name = random.pick(['detail', 'error', 'message', 'errors', 'data', 'status', anyName(random)]);
  put(outer, name, random.pick([root, root, [root], JSON.stringify(root)]));
  return random.once(8) ? [root] : random.once(20) ? JSON.stringify(root) : outer;
};

/** The members of another body within one of this one's, or beside them. */
const merge: Mutation = (random, root, other) => {
  const more = other();
  if (Array.isArray(root) || !isHolder(more)) return root;
  if (random.once(2)) put(root, anyName(random), more);
  else addMembers(random, root, more);
  return root;
};

/** Adds the members of `more` to `root`, where one of the same name mostly stays. */
function addMembers(random: Random, root: Holder, more: Holder): void {
  for (const [name, value] of Object.entries(more)) {
    if (!Object.hasOwn(root, name) || random.once(8)) put(root, name, value);
  }
}

/** Makes an object say two things at once, where both are objects. */
export function addObject(random: Random, one: unknown, other: unknown): void {
  if (isHolder(one) && isHolder(other) && !Array.isArray(one) && !Array.isArray(other)) addMembers(random, one, other);
}

/** Those that leave most of a body what it is, more often: what nobody recognises any more tests little. */
const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  ...([swapType, swapType, swapType, rename, swapTwo, remove] as const),
  ...([add, add, add, addHostile, addHostile, addHostile, deepen, repeat, repeat, wrap, merge, merge] as const),
];

/**
 * `root` after one of the mutations of a structure. It may be changed in place.
 *
 * @param other another body's value, for what takes members from there
 */
export function mutateValue(random: Random, root: Holder, other: () => unknown): unknown {
  return random.pick(MUTATIONS)(random, root, other);
}
