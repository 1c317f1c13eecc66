import type * as root from 'ml-errors';
import type * as eventml from 'ml-errors/eventml';
import type * as flyte from 'ml-errors/flyte';
import type * as http from 'ml-errors/http';
import type * as mlflow from 'ml-errors/mlflow';
import type * as mlops from 'ml-errors/mlops';
import type * as zod from 'ml-errors/zod';
import { describe, expectTypeOf, it } from 'vitest';

type IsAny<T> = 0 extends 1 & T ? true : false;

/** Whether `T` is any, or a function or class one of whose arguments, results or members is. */
type HasAny<T> = true extends
  | IsAny<T>
  | (T extends (...given: infer Given) => infer Result ? AnyAmong<[...Given, Result]> : never)
  | (T extends abstract new (
      ...given: infer Given
    ) => infer Instance
      ? AnyAmong<[...Given]> | AnyAmong<Instance>
      : never)
  ? true
  : false;

/** Whether a member of `T` is any, or a method with an any in it. */
type AnyAmong<T> = {
  [Name in keyof T]-?: true extends
    | IsAny<T[Name]>
    | (T[Name] extends (...given: infer Given) => infer Result ? IsAny<Result> | IsAny<Given[number]> : never)
    ? true
    : never;
}[keyof T];

/** The names of the exports in which an any shows. */
type Leaks<Entry> = { [Name in keyof Entry]: HasAny<Entry[Name]> extends true ? Name : never }[keyof Entry];

type Any = ReturnType<typeof JSON.parse>;

describe('no public type is any', () => {
  it('in what is exported', () => {
    expectTypeOf<Leaks<typeof root>>().toEqualTypeOf<never>();
    expectTypeOf<Leaks<typeof mlflow>>().toEqualTypeOf<never>();
    expectTypeOf<Leaks<typeof eventml>>().toEqualTypeOf<never>();
    expectTypeOf<Leaks<typeof flyte>>().toEqualTypeOf<never>();
    expectTypeOf<Leaks<typeof mlops>>().toEqualTypeOf<never>();
    expectTypeOf<Leaks<typeof http>>().toEqualTypeOf<never>();
  });

  it('in the bodies and exceptions of the schemas', () => {
    type Output<Schema> = Schema extends { _zod: { output: infer Value } } ? Value : never;
    expectTypeOf<IsAny<Output<typeof zod.mlflowException>>>().toEqualTypeOf<false>();
    expectTypeOf<IsAny<Output<typeof zod.mlflowBody>['error_code']>>().toEqualTypeOf<false>();
    expectTypeOf<Output<typeof zod.mlflowException>>().toEqualTypeOf<mlflow.ParsedMlflowError>();
    expectTypeOf<Output<typeof zod.mlflowBody>['error_code']>().toEqualTypeOf<mlflow.MlflowCode>();
  });

  it('in the types by name', () => {
    expectTypeOf<AnyAmong<root.ErrorInit>>().toEqualTypeOf<never>();
    expectTypeOf<AnyAmong<root.ParseContext>>().toEqualTypeOf<never>();
    expectTypeOf<AnyAmong<root.ReadOptions>>().toEqualTypeOf<never>();
    expectTypeOf<AnyAmong<root.Taxonomy>>().toEqualTypeOf<never>();
    expectTypeOf<AnyAmong<root.DefinedTaxonomy<'search', 'BROKEN'>>>().toEqualTypeOf<never>();
    expectTypeOf<AnyAmong<root.Issue>>().toEqualTypeOf<never>();
  });

  it('and one would be found', () => {
    interface Leaky {
      readonly value: Any;
      readonly result: () => Any;
      readonly argument: (given: Any) => void;
      readonly member: new () => { readonly inside: Any };
      readonly method: new () => { inside(): Any };
      readonly sound: (given: unknown) => string;
    }
    expectTypeOf<Leaks<Leaky>>().toEqualTypeOf<'value' | 'result' | 'argument' | 'member' | 'method'>();
  });
});
