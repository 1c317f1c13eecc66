import { readFileSync } from 'node:fs';
import type { EnvelopeId, Issue, ParseContext, PlatformName } from 'ml-errors';

/** A body: its text, its bytes, or how to make what is too large to be stored. */
export type BodyRecipe =
  | string
  | { readonly base64: string }
  | { readonly repeat: readonly [unit: string, times: number] }
  | { readonly parts: readonly BodyRecipe[] };

/** A body that nobody should have sent, and how it has to be read. */
export interface OddBody {
  readonly name: string;
  readonly body: BodyRecipe;
  /** What stood beside it. It may make no sense either. */
  readonly context: ParseContext & { readonly platform?: PlatformName };
  /** What is absent is not asked for. */
  readonly expected: {
    /** Null where no envelope recognises the body. */
    readonly envelope?: EnvelopeId | null;
    readonly platform: PlatformName;
    readonly code: string;
    readonly wireCode?: string | number;
    readonly httpStatus: number;
    readonly matched: string;
    readonly message?: string;
    readonly messageStartsWith?: string;
    readonly details?: Readonly<Record<string, unknown>>;
    readonly issues?: readonly Issue[];
  };
  readonly why: string;
}

export const ODD_BODIES: readonly OddBody[] = JSON.parse(
  readFileSync(new URL('../vectors/odd-bodies.json', import.meta.url), 'utf8'),
);

/** The body that a recipe makes: a text, or bytes. */
export function makeBody(recipe: BodyRecipe): string | Uint8Array {
  if (typeof recipe === 'string') return recipe;
  if ('base64' in recipe) return new Uint8Array(Buffer.from(recipe.base64, 'base64'));
  if ('repeat' in recipe) return recipe.repeat[0].repeat(recipe.repeat[1]);
  return recipe.parts.map(makeBody).join('');
}
