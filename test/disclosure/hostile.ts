const unreadable = (): never => {
  throw new Error('unreadable');
};

/** A coded error by its looks, each of whose members may be replaced. */
const disguised = (members: object): object =>
  Object.create({ '~lineage': '/CodedError', platform: 'http', code: 'conflict', httpStatus: 409 }, describe(members));

const describe = (members: object): PropertyDescriptorMap =>
  Object.fromEntries(Object.entries(members).map(([name, get]) => [name, { get, enumerable: true }]));

/** Things that are thrown by nobody but who means harm. Made anew each time, since some of them cannot be passed around. */
export const HOSTILE: readonly (readonly [name: string, make: () => unknown])[] = [
  ['an object without a prototype', () => Object.create(null)],
  ['a symbol', () => Symbol('message')],
  ['a function', () => Object.assign(() => {}, { message: 7 })],
  [
    'a revoked proxy',
    () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
  ],
  ['a proxy that refuses to be read', () => new Proxy(new Error('x'), { get: unreadable, has: unreadable })],
  ['a proxy without a prototype to ask for', () => new Proxy(new Error('x'), { getPrototypeOf: unreadable })],
  ['a message that throws', () => Object.defineProperty(new Error(), 'message', { get: unreadable })],
  ['a name that throws', () => Object.defineProperty(new Error('x'), 'name', { get: unreadable })],
  ['a name that is no text', () => Object.assign(new Error('x'), { name: Symbol('name') })],
  ['a stack that throws', () => Object.defineProperty(new Error('x'), 'stack', { get: unreadable })],
  ['a stack that is no text', () => Object.assign(new Error('x'), { stack: 7 })],
  ['a cause that throws', () => Object.defineProperty(new Error('x'), 'cause', { get: unreadable })],
  ['errors that throw', () => Object.defineProperty(new AggregateError([]), 'errors', { get: unreadable })],
  ['an expose that throws', () => describeOn(new Error('x'), { expose: unreadable })],
  ['a status that throws', () => describeOn(new Error('x'), { expose: () => true, status: unreadable })],
  ['a tag that throws', () => Object.defineProperty({}, Symbol.toStringTag, { get: unreadable })],
  ['an exception of ours by its looks alone', () => disguised({})],
  ...['httpStatus', 'code', 'platform', 'message', 'kind', 'expose', 'details', 'issues', 'retryAfterMs', '~write'].map(
    (member) => [`a disguise whose ${member} throws`, () => disguised({ [member]: unreadable })] as const,
  ),
  [
    'a cause of itself',
    () => {
      const error: Error & { errors?: unknown } = new Error('round');
      return Object.assign(error, { cause: error, errors: [error, error] });
    },
  ],
];

function describeOn(error: Error, members: object): Error {
  return Object.defineProperties(error, describe(members));
}
