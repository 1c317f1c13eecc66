import { type ParsedError, parseErrorResponse, serializeError } from 'ml-errors';
import { EventMLError } from 'ml-errors/eventml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowOf } from '../../examples/lines.js';
import { classOf, construct, platformCalled } from '../platforms.js';
import { endAll, freePort, start, untilUp } from './processes.js';
import { drifted, type Recording } from './recordings.js';
import { runPython } from './run-python.js';
import { LIVE, pythonFor } from './venv.js';

/** A row of the document, and what its error has to be read as. */
interface DocumentRow {
  readonly code: string;
  readonly http: number;
  readonly name: string;
  readonly description: string;
  readonly resolution: string;
  readonly reading: Recording['reading'];
}

/** What the generated client makes of a body. */
interface ReadByClient {
  readonly class: string;
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly http: number;
  readonly unknown: Readonly<Record<string, unknown>>;
}

const platform = platformCalled('eventml');
// Any Python does: the service and the client need nothing but the standard library.
const python = pythonFor('fastapi');
const document = runPython<DocumentRow[]>(python, 'eventml_readings.py');

let origin = '';
beforeAll(async () => {
  const port = await freePort();
  const { output } = start(python, ['-B', `${LIVE}eventml_service.py`, String(port)]);
  origin = `http://127.0.0.1:${port}`;
  await untilUp(origin, output);
});
afterAll(endAll);

it('knows the 34 codes of the document by number, status, name and words', () => {
  const rows = platform.registry.codes.map(({ code, http, name, description, resolution }) => {
    return { code, http, name, description, resolution };
  });
  expect(document).toHaveLength(34);
  expect(rows).toEqual(
    document.map(({ code, http, name, description, resolution }) => {
      return { code, http, name, description: `${description}.`, resolution: `${resolution}.` };
    }),
  );
});

/** The answer to `path` as it is to be kept, and the exception that is made of the same response. */
async function ask(path: string): Promise<{ response: Response; body: string; error: ParsedError }> {
  const response = await fetch(`${origin}${path}`);
  const copy = response.clone();
  return { response, error: await parseErrorResponse(response), body: await copy.text() };
}

describe('an answer of a service made of the document', () => {
  it.each(document)('with $code and $http is read as $reading.class', async ({ code, http, reading }) => {
    const { response, error, body } = await ask(`/${code}`);
    expect(response.status).toBe(http);
    expect(response.headers.get('x-request-id')).toBe(`req-${code.slice(3)}`);
    // Nobody names the platform: code and envelope tell it.
    expect(rowOf({ id: code, error })).toEqual({ id: code, ...reading });
    expect(error).toBeInstanceOf(EventMLError);
    for (const row of platform.registry.codes) {
      expect(error instanceof classOf(platform, row), `instanceof the class of ${row.code}`).toBe(row.code === code);
    }
    expect(serializeError(error)).toBe(body);
  });

  it('with another message than the description has that message', async () => {
    const message = 'Endpoint „größe“ is scaling up 🚧';
    const { error } = await ask(`/ML_1202?message=${encodeURIComponent(message)}`);
    expect(error).toMatchObject({ code: 'ML_1202', httpStatus: 503, message, retryable: true });
  });

  it('has not drifted', async () => {
    const recordings: Recording[] = [];
    for (const { code, reading } of document) {
      const { response, body } = await ask(`/${code}`);
      recordings.push({
        id: `eventml-${code}`,
        source: 'a service made of the EventML Service error codes (document)',
        request: `GET /${code}`,
        status: response.status,
        headers: { 'content-type': 'application/json', 'x-request-id': response.headers.get('x-request-id') ?? '' },
        body,
        reading,
      });
    }
    expect(drifted('eventml', recordings)).toEqual([]);
  });
});

describe('a client generated from the document', () => {
  const pascal = (name: string) => name.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter) => letter.toUpperCase());
  const read = (bodies: readonly string[]): ReadByClient[] => runPython(python, 'eventml_client.py', bodies);
  const expected = ({ code, http, name, description }: DocumentRow): ReadByClient => {
    return { class: pascal(name), name, code, message: description, http, unknown: {} };
  };

  it('reads all 34 errors of ml-errors', () => {
    const errors = platform.registry.codes.map((row, index) => construct(platform, row, document[index]?.description));
    expect(read(errors.map((error) => serializeError(error)))).toEqual(document.map(expected));
  });

  it('reads their own messages, which are the descriptions of the document', () => {
    const errors = platform.registry.codes.map((row) => construct(platform, row));
    expect(read(errors.map((error) => serializeError(error)))).toEqual(
      document.map((row) => ({ ...expected(row), message: `${row.description}.` })),
    );
  });

  it('reads code, message and status where there is more, and may pass over the rest', () => {
    const row = platform.registry.codes.find(({ code }) => code === 'ML_1801');
    if (row === undefined) throw new Error('the registry has no ML_1801');
    const issues = [{ path: ['features', 0], message: 'is no number', type: 'type' }];
    const error = construct(platform, row, 'bad', { issues, details: { http: 200, requestId: 'r-1' } });
    expect(read([serializeError(error)])).toEqual([
      {
        ...{ class: 'InvalidInput', name: 'INVALID_INPUT', code: 'ML_1801', message: 'bad', http: 400 },
        unknown: { issues, requestId: 'r-1' },
      },
    ]);
  });
});
