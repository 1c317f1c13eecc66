import { type PlatformName, parseError, reviveError, toHttp, translate } from 'ml-errors';
import { describe, expect, it } from 'vitest';

const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

/** What no caller means by a platform. */
const PLATFORMS: readonly (readonly [what: string, make: () => unknown])[] = [
  ['a revoked proxy', revoked],
  ['an object without a text', () => Object.create(null)],
  ['an object that looks like a taxonomy', () => ({ platform: 'x', table: 1, envelope: 2, classOf: 3 })],
  ['a name from the prototype chain', () => 'constructor'],
];

describe.each(PLATFORMS)('%s for a platform', (_, make) => {
  it('is as good as none', () => {
    const named = (): PlatformName => make() as PlatformName;
    expect(toHttp('x', { platform: named() }).status).toBe(500);
    expect(translate('x', named()).error.platform).toBe('http');
    expect(reviveError('x', { platform: make() as never }).message).toBe('x');
    expect(parseError('x', { platform: named() }).platform).toBe('http');
  });
});
