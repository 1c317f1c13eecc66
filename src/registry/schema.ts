import * as z from 'zod';

/*
 * What a file in `codes/` may say. Unknown keys are refused everywhere: a misspelt key would be a fact that is lost without a
 * word. What concerns more than one row is checked in `invariants.ts`.
 */

const status = z
  .int('must be an HTTP status, a whole number')
  .min(100, 'must be an HTTP status from 100 to 599')
  .max(599, 'must be an HTTP status from 100 to 599');
const statusName = z.string().regex(/^[1-5]\d\d$/, 'must be an HTTP status');
const sentence = z.string().regex(/^[\p{Lu}\d`"'].*[.)]$/u, 'must be a sentence: a capital first, a full stop last');
const words = z.string().regex(/\S/, 'must say something');
const className = z.string().regex(/^[A-Z][A-Za-z0-9]*$/, 'must be a class name in PascalCase');
const code = z.string().regex(/^[A-Za-z][A-Za-z0-9_/-]*$/, 'must be letters, digits, "_", "-" and "/", a letter first');
const platformName = z.string().regex(/^[a-z][a-z0-9]*$/, 'must be lower-case letters and digits, a letter first');
const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by "-"');

/** The google.rpc codes, the vocabulary that every platform's codes are related to. */
export const rpcCode = z.enum([
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'UNAUTHENTICATED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
]);

/** One code of a platform. */
export const registryRow = z
  .strictObject({
    code: code.describe('The permanent identity of the error in its platform. Never renamed or re-meant.'),
    title: words.optional().describe('The reason phrase of an HTTP status.'),
    http: status.describe('The HTTP status of the code.'),
    canonical: z
      .literal(true)
      .optional()
      .describe('Marks the one code that a status maps back to, where several codes share the status.'),
    mapped: z
      .literal(true)
      .optional()
      .describe("MLflow: the code stands in MLflow's own table; the others take its default status."),
    name: z
      .string()
      .regex(/^[A-Z][A-Z0-9_]*$/, 'must be in UPPER_SNAKE')
      .optional()
      .describe('A name for a code that is none by itself, such as ML_1001.'),
    number: z.int().optional().describe('The protobuf integer of the code.'),
    exception: className
      .optional()
      .describe('The name of the class, where it is not derived from the name or the code.'),
    extends: className
      .optional()
      .describe("The class that this one extends, where it is not the platform's base class."),
    byCode: z
      .literal(true)
      .optional()
      .describe('Whether the code alone decides the family of the class, whatever the status of the answer.'),
    alsoExtends: className
      .optional()
      .describe('A further class that this one counts as, where the platform has two parents.'),
    signature: z
      .enum(['code-message-worker', 'message', 'custom'])
      .optional()
      .describe('Flyte: what the constructor takes. A custom one is written by hand.'),
    kind: z
      .enum(['user', 'system', 'unknown'])
      .optional()
      .describe('Who has to act. Default: user for a 4xx status, system otherwise.'),
    retryable: z.literal(true).optional().describe('The same request may succeed when it is sent again.'),
    rpc: rpcCode.describe('The google.rpc code that means the same.'),
    category: kebab.describe('The category that the code belongs to.'),
    aliases: z
      .array(code)
      .optional()
      .describe('Further codes on the wire that mean this class. Rows of different kinds may share them.'),
    alsoIn: z.array(kebab).optional().describe('Further categories in which the platform documents the same answer.'),
    since: words.optional().describe('The first version of the platform that has the code.'),
    deprecated: words.optional().describe('What to use instead, or why not to use the code.'),
    removed: words.optional().describe('The last version of the platform that had the code.'),
    message: z
      .string()
      .regex(/^(?!=$)[^|]*[^|\s][^|]*$/, 'must say something, without "|", and more than "="')
      .optional()
      .describe(
        'The message by which the code is recognised, where none is on the wire; a variable part stands in braces.',
      ),
    description: sentence.describe("The condition, in one sentence: the class's default message and hover text."),
    resolution: sentence.describe('What to do about it, in one sentence.'),
    note: words.optional().describe('What a maintainer must know about the row.'),
  })
  .describe('One code of the platform.');

/** A file in `codes/`. */
export const registryFile = z
  .strictObject({
    $schema: z.literal('./registry.schema.json').optional(),
    platform: platformName.describe('The name of the platform in the API and of its entry.'),
    extends: platformName
      .optional()
      .describe(
        'The platform whose registry this one builds on: its rows, categories and envelope hold here too. A row with a code of that registry is a JSON merge patch (RFC 7396) of its row.',
      ),
    title: words.describe('The name of the platform for people.'),
    source: z
      .strictObject({ document: words, version: words, url: z.url().optional() })
      .describe('What the rows were taken from.'),
    envelope: z
      .enum(['detail', 'error', 'error_code', 'execution_error', 'connect'])
      .describe("The platform's native envelope."),
    exception: className.describe("The platform's base class."),
    parsedAs: className
      .optional()
      .describe('The class that a parser builds, where that is not the base class: it keeps its own name.'),
    classPrefix: className.optional().describe('What the class names begin with that are derived from codes.'),
    classSuffix: z
      .string()
      .optional()
      .describe('What the class names end in that are derived from codes. Default: Error.'),
    families: z
      .record(statusName, className)
      .optional()
      .describe(
        "The class between the platform's base class and those of the codes, for each HTTP status that has one.",
      ),
    claims: z
      .enum(['envelope', 'code', 'named', 'rest'])
      .describe(
        'When a body is read as this platform’s though the caller named none: always in its envelope, with a registered code only, never, or where nobody else claims it.',
      ),
    open: z.boolean().describe('Whether codes outside the registry are legal.'),
    fallback: z
      .union([code, z.strictObject({ '4xx': code, '5xx': code })], 'must be a code, or one for "4xx" and one for "5xx"')
      .describe('The code for a status that has none: one for all, or one for 4xx and one for everything else.'),
    fromHttp: z
      .record(statusName, code)
      .optional()
      .describe(
        'The code of each status, where the platform’s specification has another way back than that of its codes’ statuses.',
      ),
    retryStatuses: z
      .array(status)
      .describe('The statuses after which a retry makes sense, where only the status is known.'),
    lasting: z
      .array(words)
      .min(1)
      .optional()
      .describe('Codes of others that may stand in a body and name what no wait mends, whatever the status.'),
    notes: z.array(words).describe('What holds for the platform as a whole.'),
    headers: z
      .array(z.strictObject({ name: words, meaning: words }))
      .optional()
      .describe('Response headers that the platform documents for its errors.'),
    rateLimitedEndpoints: z.array(words).optional().describe('The endpoints that answer 429, as METHOD /path.'),
    categories: z
      .array(
        z.strictObject({
          id: kebab,
          title: words,
          range: z.tuple([z.int(), z.int()]).optional().describe("The bounds of the rows' numbers."),
        }),
      )
      .describe('The groups of the codes.'),
    diagnoses: z
      .array(
        z.strictObject({
          code: code.describe('The code of the errors that are meant.'),
          pattern: words.describe('The message, its variable parts in braces.'),
          path: words
            .optional()
            .describe('What the path of the request contains, where others are refused by the same message.'),
          cause: sentence.describe('What is wrong.'),
          fix: sentence.describe('How to write it right.'),
        }),
      )
      .optional()
      .describe('Messages that say more than their code, each with its cause and fix. The first that fits counts.'),
    advice: z
      .array(
        z.strictObject({
          status: status.describe('The status of the errors that are meant.'),
          path: words.describe('What the path of the request ends in.'),
          cause: sentence.describe('What may be wrong.'),
          fix: sentence.describe('What to try.'),
        }),
      )
      .optional()
      .describe('What to try where no diagnosis fits.'),
    overrides: z
      .array(
        z.strictObject({
          code: code.describe('The code on the wire.'),
          status: status.describe('The status that comes with it.'),
          method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).describe('The method of the request.'),
          path: z
            .string()
            .regex(/^\^[^*+({]*$/, 'must begin with ^ and repeat nothing, so that it takes no time')
            .describe('A regular expression for the path of the request.'),
          messages: z
            .array(words)
            .min(1)
            .describe('What the messages begin with that are meant, their variable parts in braces.'),
          becomes: code.describe('The code that is meant.'),
        }),
      )
      .optional()
      .describe('Answers of single routes whose code is not the one that is meant.'),
    codes: z.array(registryRow).min(1, 'must hold at least one code').describe('The codes.'),
  })
  .describe('The error codes of one platform.');

/** A file that extends another: every key but its name may be the other's, and a row may say no more than what differs. */
export const registryPatch = z
  .strictObject({
    ...registryFile.partial().shape,
    platform: registryFile.shape.platform,
    extends: platformName.describe('The platform whose registry this one builds on.'),
    codes: z.array(
      z.strictObject({
        ...Object.fromEntries(Object.entries(registryRow.shape).map(([key, type]) => [key, z.nullish(type)])),
        code,
      }),
    ),
  })
  .describe('The error codes of a platform, as they differ from another one’s.');

export type RegistryRow = z.infer<typeof registryRow>;
export type RegistryPatch = z.infer<typeof registryPatch>;
export type RegistryFile = z.infer<typeof registryFile>;
