import type { RegistryFile } from './schema.js';
import { canonicalCodes, generatedFrom, typeName } from './write-codes.js';

/** A body in the platform's own envelope, for an example. */
function exampleBody(file: RegistryFile, code: string, http: number): string {
  const body = {
    error_code: { error_code: code, message: 'no such thing' },
    error: { error: { code, message: 'no such thing', http } },
    execution_error: { code, message: 'no such thing', kind: 'USER' },
    connect: { code, message: 'no such thing' },
    detail: { detail: 'no such thing' },
  }[file.envelope];
  return `'${JSON.stringify(body)}'`;
}

/** `src/<platform>/functions.ts`: both HTTP maps and the parser of a platform, with their literal types. */
export function writeFunctions(file: RegistryFile): string {
  const { platform, title } = file;
  const type = typeName(file);
  const canonical = canonicalCodes(file);
  const http = canonical.has(404) ? 404 : ([...canonical.keys()][0] as number);
  const code = canonical.get(http) as string;
  const parsed = `Parsed${type}Error`;
  return `${generatedFrom(`codes/${platform}.json`)}import type { ParseContext } from '../context.js';
import { codeLookup, statusLookup } from '../lookups.js';
import { parseBodyAs } from '../parse-body.js';
import { okOrThrow, type ReadOptions, type ResponseLike, readResponse } from '../response.js';
import { revive } from '../transfer/revive.js';
import { type ${type}Code, type ${type}CodeByStatus, type ${type}StatusByCode, ${platform}Fallback, ${platform}Table } from './codes.js';
import { type ${parsed}, ${platform} } from './taxonomy.js';

/**
 * The HTTP status of a code of ${title}. Total: a code that it does not have gets the status of \`${platform}Fallback\`'s last.
 *
 * @example
 * \`\`\`ts
 * import { toHttpStatus } from 'ml-errors/${platform}';
 *
 * toHttpStatus('${code}'); // ${file.codes.find((row) => row.code === code)?.http}
 * \`\`\`
 */
export const toHttpStatus: <const Code extends ${type}Code>(code: Code) => ${type}StatusByCode[Code] =
  /* @__PURE__ */ statusLookup(${platform}Table, ${platform}Fallback) as never;

/**
 * The canonical code of an HTTP status of ${title}. Total: a status that it does not have gets the fallback for its class.
 *
 * @example
 * \`\`\`ts
 * import { fromHttpStatus } from 'ml-errors/${platform}';
 *
 * fromHttpStatus(${http}); // '${code}'
 * \`\`\`
 */
export const fromHttpStatus: <const Status extends number>(
  status: Status,
) => Status extends keyof ${type}CodeByStatus ? ${type}CodeByStatus[Status] : ${type}CodeByStatus[keyof ${type}CodeByStatus] =
  /* @__PURE__ */ codeLookup(${platform}Table, ${platform}Fallback) as never;

/**
 * The exception for a body with which ${title}, or something in front of it, answered. Total: it never throws.
 *
 * @param body the text, the bytes, or the parsed JSON
 *
 * @example
 * \`\`\`ts
 * import { parseError } from 'ml-errors/${platform}';
 *
 * const error = parseError(${exampleBody(file, code, http)}, { status: ${http} });
 * error.code; // '${code}'
 * \`\`\`
 */
export function parseError(body: unknown, context?: ParseContext): ${parsed} {
  return parseBodyAs(${platform}, body, context) as ${parsed};
}

/**
 * The exception for an error response of ${title}. Reads the body once and at most \`maxBytes\` of it; a body that breaks off or
 * was read before leaves a typed exception all the same, with what stopped it as \`cause\`.
 *
 * @throws the reason of \`signal\` when that is aborted, and nothing else
 *
 * @example
 * \`\`\`ts
 * import { parseErrorResponse } from 'ml-errors/${platform}';
 *
 * const response = new Response(${exampleBody(file, code, http)}, { status: ${http} });
 * const error = await parseErrorResponse(response);
 * error.httpStatus; // ${http}
 * \`\`\`
 */
export async function parseErrorResponse(response: ResponseLike, options?: ReadOptions): Promise<${parsed}> {
  const { body, context } = await readResponse(response, options);
  return parseError(body, context);
}

/**
 * \`response\`, where it is a success.
 *
 * @throws the exception of {@link parseErrorResponse} where it is none
 *
 * @example
 * \`\`\`ts
 * import { throwIfNotOk } from 'ml-errors/${platform}';
 *
 * const response = await throwIfNotOk(new Response('{"fine": true}'));
 * response.status; // 200
 * \`\`\`
 */
export function throwIfNotOk<R extends ResponseLike>(response: R, options?: ReadOptions): Promise<R> {
  return okOrThrow(response, () => parseErrorResponse(response, options));
}

/**
 * The error for what \`toCloneable\` made of one, on the other side of \`structuredClone\`, \`postMessage\` or JSON. An exception of ${title} is
 * the same by \`instanceof\`, by its name and by every member, with its stack and its causes; one of another platform becomes a
 * CodedError with its code. Total: it never throws.
 *
 * @example
 * \`\`\`ts
 * import { parseError, reviveError, toCloneable } from 'ml-errors/${platform}';
 *
 * const error = parseError(${exampleBody(file, code, http)}, { status: ${http} });
 * reviveError(structuredClone(toCloneable(error))).name === error.name; // true
 * \`\`\`
 */
export function reviveError(value: unknown): Error {
  return revive(value, { ${platform} });
}
`;
}
