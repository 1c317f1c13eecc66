/** A body of about `size` bytes, or of `size` levels. It is ASCII: a byte is a code unit. */
export interface Shape {
  readonly name: string;
  readonly make: (size: number) => string;
}

/** `unit` again and again, to `size`. */
const long = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** As many entries as make `size`, each with its number. */
function list(entry: (index: number) => string, size: number, between = ','): string {
  const count = Math.max(1, Math.floor(size / (entry(1000).length + between.length)));
  return Array.from({ length: count }, (_, index) => entry(index)).join(between);
}

const PROSE = 'Run r1 has no metric; ';

const inside = (before: string, unit: string, after: string) => (size: number) => before + long(unit, size) + after;

const around = (before: string, entry: (index: number) => string, after: string) => (size: number) =>
  before + list(entry, size) + after;

const issue = (index: number): string =>
  `{"loc":["body","items",${index},"price"],"msg":"must be positive","type":"value_error"}`;

const own = (index: number): string => `{"path":["items",${index}],"message":"must be positive","type":"positive"}`;

const member = (index: number): string => `"member_${index}":"value ${index}"`;

/** Bodies that grow with a length. */
export const BY_LENGTH: readonly Shape[] = [
  { name: 'error_code: long message', make: inside('{"error_code":"NOT_FOUND","message":"', PROSE, '"}') },
  { name: 'error_code: escapes', make: inside('{"error_code":"NOT_FOUND","message":"x', '\\u0041\\n', '"}') },
  { name: 'error_code: many members', make: around('{"error_code":"NOT_FOUND","message":"m",', member, '}') },
  { name: 'error_code: many issues', make: around('{"error_code":"X_Y","message":"m","issues":[', own, ']}') },
  { name: 'error: many members', make: around('{"error":{"code":"ML_1001","message":"m","http":404,', member, '}}') },
  { name: 'error: many errors', make: around('{"error":[', () => '{"code":"ML_1001","message":"m"}', ']}') },
  { name: 'detail: long text', make: inside('{"detail":"', PROSE, '"}') },
  { name: 'detail: many issues', make: around('{"detail":[', issue, ']}') },
  { name: 'detail: many texts', make: around('{"detail":[', (index) => `"text ${index}"`, ']}') },
  { name: 'detail: large object', make: around('{"detail":{', member, '}}') },
  { name: 'detail: JSON in a text', make: inside('{"detail":"{\\"detail\\":\\"', PROSE, '\\"}"}') },
  { name: 'detail: braces in a text', make: inside('{"detail":"', '{', '"}') },
  { name: 'execution_error: long message', make: inside('{"code":"OOMKilled","kind":"USER","message":"', PROSE, '"}') },
  { name: 'execution_error: long code', make: inside('{"message":"m","kind":"USER","code":"', 'OOM|', '"}') },
  {
    name: 'connect: many details',
    make: around('{"code":"not_found","message":"m","details":[', () => '{"type":"a.B","value":"Cg8"}', ']}'),
  },
  {
    name: 'google: many violations',
    make: around(
      '{"error":{"code":400,"status":"INVALID_ARGUMENT","message":"m","details":[{"@type":"google.rpc.BadRequest","fieldViolations":[',
      (index) => `{"field":"a.b${index}","description":"must be positive"}`,
      ']}]}}',
    ),
  },
  {
    name: 'graphql: many errors',
    make: around('{"errors":[', (index) => `{"message":"m ${index}","path":["a",${index}]}`, ']}'),
  },
  { name: 'graphql: long list of texts', make: around('{"errors":[{"message":[', (index) => `"m ${index}"`, ']}]}') },
  { name: 'openai: long message', make: inside('{"error":{"type":"invalid_request_error","message":"', PROSE, '"}}') },
  { name: 'problem: many members', make: around('{"title":"t","status":400,"detail":"d",', member, '}') },
  {
    name: 'kubernetes: long message',
    make: inside('{"kind":"Status","status":"Failure","reason":"X","message":"', PROSE, '"}'),
  },
  { name: 'aws: long type', make: inside('{"message":"m","__type":"a#', 'b:', '"}') },
  { name: 'field_map: many fields', make: around('{', (index) => `"field_${index}":["is required"]`, '}') },
  { name: 'field_map: one long list', make: around('{"field":[', (index) => `"is required ${index}"`, ']}') },
  { name: 'field_map: many texts', make: around('{"errors":{', (index) => `"field_${index}":"is required"`, '}}') },
  {
    name: 'field_map: many lists of fields',
    make: around('{"items":[', (index) => `{"field_${index}":["is required"]}`, ']}'),
  },
  { name: 'error_text: many messages', make: around('{"error":"x_y",', (index) => `"m_${index}_msg":"a_b"`, '}') },
  { name: 'other_text: many members', make: around('{"msg":"m",', member, '}') },
  { name: 'nobody: many objects', make: around('{', (index) => `"m${index}":{"a":${index}}`, '}') },
  { name: 'nobody: a name that never ends', make: inside('{"', 'err', '":"m"}') },
  { name: 'nobody: many texts that are JSON', make: around('{', (index) => `"m${index}":"{\\"a\\":${index}}"`, '}') },
  { name: 'a list of objects that are no errors', make: around('[', (index) => `{"a":${index}}`, ']') },
  { name: 'a list of objects', make: around('[', (index) => `{"message":"m ${index}"}`, ']') },
  { name: 'a list of numbers', make: around('[', String, ']') },
  { name: 'JSON in a text', make: inside('"{\\"detail\\":\\"', PROSE, '\\"}"') },
  { name: 'white space before', make: (size) => `${' '.repeat(size)}{"detail":"d"}` },
  { name: 'white space alone', make: (size) => long(' \n', size) },
  { name: 'white space within', make: (size) => `a${' '.repeat(size)}b` },
  { name: 'detail: white space within', make: (size) => `{"detail":"a${' '.repeat(size)}b"}` },
  { name: 'plain text', make: (size) => long(PROSE, size) },
  { name: 'one word', make: (size) => long('x', size) },
  { name: 'a code that never ends', make: (size) => long('AB_', size) },
  { name: 'HTML', make: (size) => `<html><head><title>Bad Gateway</title></head><body>${long('<p>no</p>', size)}` },
  { name: 'HTML: white space in a title', make: (size) => `<html><title>a${' '.repeat(size)}b</title>` },
  { name: 'HTML: a title that never ends', make: (size) => `<html><title>${long('x &amp; ', size)}` },
  { name: 'HTML: tags that never end', make: (size) => long('<title ', size) },
  { name: 'lines of JSON', make: (size) => list((index) => `{"delta":"${index}"}`, size, '\n') },
  { name: 'lines that are no JSON', make: (size) => list((index) => `{"delta":"${index}"`, size, '\n') },
  { name: 'events', make: (size) => list((index) => `data: {"delta":"${index}"}`, size, '\n\n') },
  { name: 'events that never end', make: (size) => long('data:', size) },
  { name: 'braces', make: (size) => long('{', size) },
];

const nested = (before: string, open: string, close: string, after: string) => (levels: number) =>
  `${before}${open.repeat(levels)}1${close.repeat(levels)}${after}`;

/** Bodies that grow with their depth. */
export const BY_DEPTH: readonly Shape[] = [
  { name: 'lists in a member', make: nested('{"error_code":"NOT_FOUND","message":"m","x":', '[', ']', '}') },
  { name: 'objects in a member', make: nested('{"error_code":"NOT_FOUND","message":"m","x":', '{"a":', '}', '}') },
  { name: 'error within error', make: nested('', '{"error":', '}', '') },
  { name: 'detail within detail', make: nested('', '{"detail":', '}', '') },
  { name: 'message within message', make: nested('', '{"message":', '}', '') },
  { name: 'errors within errors', make: nested('', '{"errors":[', ']}', '') },
  { name: 'lists of objects', make: nested('', '{"a":[', ']}', '') },
  { name: 'fields within fields', make: nested('{"errors":', '{"a":', '}', '}') },
  { name: 'lists', make: nested('', '[', ']', '') },
  { name: 'objects', make: nested('', '{"a":', '}', '') },
  { name: 'objects that never end', make: nested('', '{"a":', '', '') },
];
