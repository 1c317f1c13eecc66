import { beforeAll, describe, expect, it } from 'vitest';
import { classNameOf } from '../../src/registry/invariants.js';
import { PLATFORMS } from '../platforms.js';
import { type Complaint, compile } from './compile.js';

const CLOSED = PLATFORMS.filter(({ registry }) => !registry.open).map(({ name, registry }) => ({
  name,
  codes: registry.codes.map(({ code }) => code),
  // A class that others extend has whatever codes those have.
  classes: registry.codes
    .map((row) => ({ code: row.code, name: classNameOf(row, registry) }))
    .filter(({ name: className }) => !Object.values(registry.families ?? {}).includes(className)),
}));

/** A program that handles `codes` and leaves nothing else; in each case the exception must be that of the code. */
function switchOver(platform: string, codes: readonly string[], more = ''): string {
  const cases = codes.map((code) => `case '${code}': expectCode<'${code}'>(error.code); break;`);
  return `
    import { parseError } from 'ml-errors/${platform}';
    declare function expectCode<Code extends string>(code: Code): void;
    const error = parseError('{}');
    switch (error.code) {
      ${cases.join('\n      ')}
      ${more}
      default: { const nothing: never = error; throw nothing; }
    }
  `;
}

/** A program that meets every class of a platform, in what was caught and in what was parsed. */
function instances(platform: string, classes: readonly { readonly code: string; readonly name: string }[]): string {
  const checks = classes.map(
    ({ code, name }) => `
      if (caught instanceof errors.${name}) isExactly<'${code}', typeof caught.code>(true);
      if (parsed instanceof errors.${name}) isExactly<'${code}', typeof parsed.code>(true);
      isExactly<'${code}', errors.${name}['code']>(true);`,
  );
  return `
    import * as errors from 'ml-errors/${platform}';
    type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
    declare function isExactly<A, B>(same: Same<A, B>): void;
    declare const caught: unknown;
    const parsed = errors.parseError('{}');
    ${checks.join('')}
  `;
}

let complaints: readonly Complaint[];
const saidOf = (file: string): readonly Complaint[] => complaints.filter((complaint) => complaint.file === file);

beforeAll(() => {
  complaints = compile(
    Object.fromEntries(
      CLOSED.flatMap(({ name, codes, classes }) => [
        [`${name}-all.ts`, switchOver(name, codes)],
        [`${name}-one-short.ts`, switchOver(name, codes.slice(1))],
        [`${name}-one-more.ts`, switchOver(name, codes, "case 'NO_SUCH_CODE': break;")],
        [`${name}-classes.ts`, instances(name, classes)],
        [`${name}-wrong-class.ts`, instances(name, [{ name: classes[0]?.name ?? '', code: codes[1] ?? '' }])],
      ]),
    ),
  );
}, 60_000);

describe.each(CLOSED)('the codes of $name', ({ name, codes }) => {
  it('are all that a switch over a parsed exception has to handle', () => {
    expect(saidOf(`${name}-all.ts`)).toEqual([]);
  });

  it('must all be handled', () => {
    const said = saidOf(`${name}-one-short.ts`);
    expect(said).toHaveLength(1);
    expect(said[0]?.message).toContain("to type 'never'");
    expect(said[0]?.message).toContain(codes[0]);
  });

  it('are no more than they are', () => {
    expect(saidOf(`${name}-one-more.ts`).map(({ message }) => message)).toEqual([
      expect.stringContaining('"NO_SUCH_CODE"'),
    ]);
  });

  it('are what instanceof gives, in what was caught and in what was parsed', () => {
    expect(saidOf(`${name}-classes.ts`)).toEqual([]);
    expect(saidOf(`${name}-wrong-class.ts`)).toHaveLength(3);
  });
});
