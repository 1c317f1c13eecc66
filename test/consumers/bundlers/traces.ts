import { classNameOf, fallbackOf } from '../../../src/registry/invariants.js';
import type { ProgramWords } from '../../package/program-words.js';
import { ONE_OF_EACH_CLASS } from '../../package/specimens.js';
import { ROWS, registryOf } from '../../platforms.js';

/** The words by which a code shows in a program, as the registry has them. */
interface Traces {
  readonly platform: string;
  readonly code: string;
  readonly className: string;
  /** What its class says: the code, the name, the default message. */
  readonly said: readonly string[];
  /** That, and what the texts say of it. */
  readonly all: readonly string[];
}

/** Those of every code of every platform. */
export const TRACES: readonly Traces[] = ROWS.map(({ platform: { name, registry }, row }) => {
  const className = classNameOf(row, registry);
  // A variable part of a message stands in braces.
  const said = [row.code, className, row.message?.replace(/[{}]/g, '') ?? row.description];
  return { platform: name, code: row.code, className, said, all: [...said, row.description, row.resolution] };
});

/** What a program has of any code, and no reason to have. */
export function foreignIn({ words }: ProgramWords, accounted: readonly string[]): string[] {
  const traces = new Set(TRACES.flatMap(({ all }) => all));
  // A code of Connect, and the kind of an error of which nobody can tell whose it is.
  traces.delete('unknown');
  return [...traces].filter((word) => words.has(word) && !accounted.includes(word));
}

/** What a program may have that has one class: the class, those above it, and the code that the base class falls back to. */
export function accountedFor(platform: string, className: string): string[] {
  const specimen = ONE_OF_EACH_CLASS.find(({ name }) => name === `${platform}.${className}`);
  if (!specimen) throw new Error(`specimens.ts has no ${platform}.${className}`);
  const above = TRACES.filter((traces) => specimen.is.includes(`${traces.platform}.${traces.className}`));
  const registry = registryOf(platform);
  // A class above that no code's class is says what its status's canonical code says.
  const families = Object.entries(registry.families ?? {})
    .filter(([, name]) => specimen.is.includes(`${platform}.${name}`))
    .flatMap(([status]) => registry.codes.filter(({ http, canonical }) => http === Number(status) && canonical))
    .flatMap(({ code, description }) => [code, description]);
  return [...fallbackOf(registry), ...families, ...above.flatMap(({ said }) => said)];
}
