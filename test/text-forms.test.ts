import { parseError } from 'ml-errors';
import { describe, expect, it } from 'vitest';

/*
 * What a body says that is no JSON object: a text that may begin with a code, a page, or a piece of a stream; and JSON within a text.
 */
const read = (body: string) => parseError(body, { status: 502 });
const NOTHING = 'HTTP 502 Bad Gateway';

describe('a text', () => {
  it.each([
    ['RUN_MISSING: no run', 'RUN_MISSING', 'no run'],
    ['A_B: no run', 'A_B', 'no run'],
    ['A1_2B_C3:\n no\nrun', 'A1_2B_C3', 'no\nrun'],
    [' RUN_MISSING: no run ', 'RUN_MISSING', 'no run'],
    ['RUN_MISSING: RUN_LOCKED: no run', 'RUN_MISSING', 'RUN_LOCKED: no run'],
  ])('states the code that it begins with: %j', (body, wireCode, message) => {
    expect(read(body)).toMatchObject({ wireCode, message });
  });

  it.each([
    ...[
      'MISSING: no run',
      'RUN_: no run',
      '_RUN: no run',
      'RUN__MISSING: no run',
      '1_RUN: no run',
      'RUN-MISSING: no run',
    ],
    ...['RUN_MISSING:no run', 'RUN_MISSING :no run', 'RUN_MISSING no run', 'RUN_MISSING:', 'Run_MISSING: no run'],
    ...['the RUN_MISSING: no run', 'RUN_MISSINg: no run', '[RUN_MISSING]: no run'],
  ])('states none otherwise: %j', (body) => {
    expect(read(body)).toMatchObject({ wireCode: undefined, message: body });
  });
});

describe('a page', () => {
  it.each([
    '!x',
    '?xml',
    'html',
    'head',
    'body',
    'title',
    'h1',
    'center',
    'pre',
    'error',
    'HTML',
    'Title',
    'html lang="en"',
  ])('is told by <%s> at its beginning, closed or not', (tag) => {
    expect(read(` <${tag}>it broke`).message).toBe(NOTHING);
    expect(read(`see <${tag}>it broke`).message).toBe(`see <${tag}>it broke`);
  });

  it.each([
    '<p>it broke</p>',
    '<p\nid="x">it broke</p>',
    '<h3 >it broke</h3>',
    '<P>it broke</P>',
    '<a><b>it broke</b></a>',
  ])('is told by an element that is closed: %j', (page) => {
    expect(read(page).message).toBe(NOTHING);
  });

  it.each([
    '<p>it broke',
    'see </undefined>',
    '<p>it broke</b>',
    '<x-y>it broke</x-y>',
    '<1>it broke</1>',
    '< p>it broke</p>',
    'x<p>it broke</p>',
  ])('is no text that mentions a tag: %j', (page) => {
    expect(read(page).message).toBe(page);
  });

  it.each([
    ['<html><detail>e</detail><message>d</message><pre>c</pre><h1>b</h1><title>a</title></html>', 'a'],
    ['<html><detail>e</detail><message>d</message><pre>c</pre><h1>b</h1><title> </title></html>', 'b'],
    ['<html><detail>e</detail><message>d</message><pre>c</pre><h1>b<br></h1></html>', 'c'],
    ['<html><detail>e</detail><message>d</message><pre>c</html>', 'd'],
    ['<html><detail>e</detail></html>', 'e'],
    ['<html><TITLE lang="en">a</Title></html>', 'a'],
    ['<html><title>\n Bad\n\t Gateway </title></html>', 'Bad Gateway'],
    ['<html><title>a</title><title>b</title></html>', 'a'],
    ['<html></title><title>a</title></html>', 'a'],
    ['<html><title', NOTHING],
    ['<html><title>a', NOTHING],
    ['<html>a</title>', NOTHING],
    ['<html><title></title></html>', NOTHING],
  ])('says what its headline says: %j', (page, message) => {
    expect(read(page).message).toBe(message);
  });

  it('has its headline at its top', () => {
    const page = (space: number) => `<html>${' '.repeat(space)}<title>it broke</title></html>`;
    const fits = 16 * 1024 - '<html><title>it broke</title'.length;
    // Cut behind the name of the closing tag, or within it.
    expect(read(page(fits)).message).toBe('it broke');
    expect(read(page(fits + 1)).message).toBe(NOTHING);
  });

  it.each([
    ['NoSuchKey', 'NoSuchKey'],
    ['Client.no_key-1', undefined],
    ['Client.no_key1', 'Client.no_key1'],
    ['no such key', undefined],
    ['no\nkey', undefined],
    ['', undefined],
  ])('of XML states its code, where that is one word: %j', (code, wireCode) => {
    const error = read(`<Error><Code>${code}</Code><Message>No such key.</Message></Error>`);
    expect([error.wireCode, error.message]).toEqual([wireCode, 'No such key.']);
  });

  it.each([
    ['a &amp; b', 'a & b'],
    ['&lt;a&gt;', '<a>'],
    ['&quot;a&quot; &#39;b&#39; &#x27;c&#x27;', "\"a\" 'b' 'c'"],
    ['a&nbsp;&nbsp;b', 'a b'],
    ['&AMP; &Lt; &#X27;', "& < '"],
    ['&amp;lt;', '&lt;'],
    ['&auml; &constructor; &; & &#0; a;', '&auml; &constructor; &; & &#0; a;'],
  ])('has its entities read, where they are common: %s', (words, message) => {
    expect(read(`<title>${words}</title>`).message).toBe(message);
  });
});

describe('a piece of a stream', () => {
  const found = { envelope: 'error_text', message: 'it broke' };
  const data = 'data: {"error":"it broke"}';

  it.each(['', 'event: error\n', 'id: 7\n', 'retry: 3000\n', ': comment\n', '\n\n', 'data: {"n":1}\n\n', '{"n":1}\n'])(
    'may begin with %j',
    (start) => {
      for (const newline of ['\n', '\r\n', '\r']) {
        expect(read((start + data).replaceAll('\n', newline))).toMatchObject(found);
        expect(read(`${start}${data}\n\n`.replaceAll('\n', newline))).toMatchObject(found);
      }
    },
  );

  it.each([
    `it broke\n${data}`,
    'data: it broke',
    'data: ["it broke"]',
    'event: error',
    `x${data}`,
    `event: e\n x${data}`,
  ])('is a text like any other where it does not begin so, or has no object: %j', (body) => {
    expect(read(body)).toMatchObject({ envelope: undefined, message: body });
  });

  it('says what its last object says', () => {
    expect(read(`data: {"error":"first"}\n\n${data}\n\ndata: [DONE]\n`)).toMatchObject(found);
    expect(read('{"error":"first"}\n{"error":"it broke"}\n')).toMatchObject(found);
  });

  it('is looked at up to 65,536 characters', () => {
    const start = (length: number) => `:${' '.repeat(length - data.length - 2)}\n`;
    expect(read(start(65_536) + data)).toMatchObject(found);
    expect(read(start(65_537) + data).envelope).toBeUndefined();
  });
});

describe('JSON within a text', () => {
  const inner = '{"error_code":"NOT_FOUND","message":"no run"}';

  it('is opened where it has at most 65,536 characters', () => {
    for (const around of [{ message: 'x' }, { error: 'x' }, { error: { code: null, message: 'x' } }]) {
      const body = (length: number) => JSON.stringify(around).replace('"x"', JSON.stringify(inner.padEnd(length)));
      expect(read(body(65_536)).message).toBe('no run');
      expect(read(body(65_537)).message).toBe(inner.padEnd(65_537));
    }
    expect(read(JSON.stringify(inner.padEnd(65_536))).envelope).toBe('error_code');
    expect(read(JSON.stringify(inner.padEnd(65_537))).envelope).toBeUndefined();
  });

  it.each([
    [` \n${inner}`, 'no run'],
    [`x${inner}`, `x${inner}`],
    [`[${inner}]`, 'no run'],
    [`[7, "x"]`, `[7, "x"]`],
    ['{"message":"no run"}', 'no run'],
    ['{oops', '{oops'],
    ['{}', '{}'],
  ])('is an object that says something beyond doubt: %j', (message, said) => {
    expect(read(JSON.stringify({ message })).message).toBe(said);
  });

  it('is opened three times, and no more', () => {
    const nested = (times: number): string =>
      times === 0 ? 'it broke' : JSON.stringify({ error: { message: nested(times - 1) } });
    // The outermost is the body itself.
    expect(read(nested(4)).message).toBe('it broke');
    expect(read(nested(5)).message).toBe(nested(1));
    expect(read(nested(6)).message).toBe(nested(2));
  });

  it('adds what the outer error lacks, and no more', () => {
    const text = JSON.stringify({ error: { code: 'Inner', message: 'inner', http: 404 } });
    expect(parseError({ error: { code: 'Outer', message: text, http: 409 } })).toMatchObject({
      ...{ wireCode: 'Outer', message: 'inner', httpStatus: 409 },
    });
    expect(parseError({ message: text })).toMatchObject({ wireCode: 'Inner', message: 'inner', httpStatus: 404 });
    for (const kind of ['USER', 'SYSTEM']) {
      const detail = { code: 'X', message: 'inner', kind };
      expect(parseError({ detail }, { platform: 'flyte' }).kind).toBe(kind.toLowerCase());
    }
    expect(parseError({ detail: { error_code: 'X' }, message: 'outer' })).toMatchObject({
      ...{ wireCode: 'X', message: 'outer' },
    });
    expect(parseError({ detail: { error_code: 'X' } }).message).toBe('{"error_code":"X"}');
  });
});

describe('a list', () => {
  it.each([
    ['[7,null,[],{"detail":"it broke"},{"detail":"again"}]', 'it broke'],
    ['[7,null," ","it broke","again"]', 'it broke'],
    ['["it broke",{"detail":"again"}]', 'again'],
    ['[7,null,[{"detail":"it broke"}]]', NOTHING],
    ['[" "]', NOTHING],
    ['" "', NOTHING],
    ['"it broke"', 'it broke'],
    ['7', NOTHING],
    ['null', NOTHING],
  ])('says what its first object says, else its first text: %s', (body, message) => {
    expect(read(body).message).toBe(message);
  });
});

describe('any other JSON in a detail', () => {
  it.each<[detail: unknown, message: string]>([
    [7, '7'],
    [0, '0'],
    [{ id: 7 }, '{"id":7}'],
    [[[]], '[[]]'],
    [[7], '[7]'],
    ...[[], {}, null, true, '', ' ', Number.NaN, Number.POSITIVE_INFINITY, 7n, [7n]].map((none): [unknown, string] => [
      none,
      NOTHING,
    ]),
  ])('is shown as it stands, where that says anything: %o', (detail, message) => {
    expect(parseError({ detail }, { status: 502 }).message).toBe(message);
  });
});

describe('an error deep in a body', () => {
  const error = { error_code: 'NOT_FOUND', message: 'no run' };

  it('is found by its shape, wherever it lies, and what stands beside it is kept', () => {
    expect(read(JSON.stringify({ a: 1, b: { c: [7, { d: { e: error } }], f: 2 }, g: 3 }))).toMatchObject({
      ...{ envelope: 'error_code', wireCode: undefined, message: 'no run', details: { a: 1, g: 3 } },
    });
  });

  it.each(['error', 'lastError', 'failure', 'issues', 'Response', 'message'])('is found by its name: %s', (name) => {
    expect(read(JSON.stringify({ a: { [name]: { b: { msg: 'no run' } } } })).message).toBe('no run');
    expect(read(JSON.stringify({ a: { [name]: { title: 'no run' } } })).message).toBe('no run');
  });

  it.each(['result', 'data', 'attributes'])('is none where nothing tells it: %s', (name) => {
    expect(read(JSON.stringify({ a: { [name]: { b: { msg: 'no run' } } } })).envelope).toBeUndefined();
    expect(read(JSON.stringify({ a: { [name]: { title: 'no run' } } })).envelope).toBeUndefined();
  });

  it('is looked for among a hundred members, and in a hundred objects', () => {
    const beside = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`m${at}`, at % 2 ? at : { at }]));
    expect(read(JSON.stringify({ ...beside(99), x: { y: error } })).message).toBe('no run');
    expect(read(JSON.stringify({ ...beside(100), x: { y: error } })).envelope).toBeUndefined();
    const deep = (levels: number): object => (levels === 0 ? error : { a: deep(levels - 1) });
    expect(read(JSON.stringify(deep(100))).message).toBe('no run');
    expect(read(JSON.stringify(deep(103))).envelope).toBeUndefined();
  });

  it('has the code of the body where it has none itself', () => {
    const body = { type: 'run_missing', message: { detail: 'no run' } };
    expect(read(JSON.stringify(body))).toMatchObject({
      wireCode: 'run_missing',
      message: 'no run',
    });
  });
});
