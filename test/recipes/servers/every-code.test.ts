import { readFileSync } from 'node:fs';
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type CodedError, type EnvelopeId, type ParsedError, parseErrorResponse, toHttp } from 'ml-errors';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classOf, construct, type PlatformUnderTest, ROWS } from '../../platforms.js';
import { listening, type Running } from './drivers.js';

/*
 * What the README's table promises of each envelope, for every code of every platform: thrown in a server that answers by `toHttp`, and
 * read by a client over a socket.
 */

type Row = (typeof ROWS)[number]['row'];

/** The columns of the README's table, and in which rows they differ: what comes back besides message, issues and details. */
const PROMISED = {
  error_code: { code: true, kind: false },
  error: { code: true, kind: false },
  execution_error: { code: true, kind: true },
  detail: { code: false, kind: false },
} as const;
const ENVELOPES = Object.keys(PROMISED) as readonly (keyof typeof PROMISED)[];

/** A word of the thrower that strangers may read in a 4xx alone. */
const WORDS = 'run r1 of ana';

/** fetch itself refuses a 407, which is between a client and its proxy. */
const UNFETCHABLE = 407;

/** What is thrown. A scenario of the MLOps service is known by its own message. */
const thrown = (platform: PlatformUnderTest, row: Row): CodedError =>
  construct(platform, row, row.message?.replace('{N}', '100') ?? WORDS);

/** The code that comes back where the body has none: the scenario's, else that of the status. */
const codeWithout = ({ fromHttpStatus }: PlatformUnderTest, { code, http, message }: Row): string =>
  message === undefined ? fromHttpStatus(http) : code;

let server: Running;
beforeAll(async () => {
  const answers = (incoming: IncomingMessage, response: ServerResponse): void => {
    const [, index, envelope] = incoming.url?.split('/') ?? [];
    const { platform, row } = ROWS[Number(index)] as (typeof ROWS)[number];
    try {
      throw thrown(platform, row);
    } catch (error) {
      const { status, headers, body } = toHttp(error, { envelope: envelope as EnvelopeId, platform: platform.name });
      response.writeHead(status, headers).end(body);
    }
  };
  server = await listening(answers);
});
afterAll(() => server.stop());

/** What a client without fetch has of a response. */
function getByNode(url: string): Promise<Parameters<typeof parseErrorResponse>[0]> {
  return new Promise((resolve, reject) => {
    request(url, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, text: async () => Buffer.concat(chunks).toString() });
      });
    })
      .on('error', reject)
      .end();
  });
}

interface Exchange {
  readonly platform: PlatformUnderTest;
  readonly row: Row;
  readonly error: ParsedError;
}

/** Every code, thrown and read in `envelope`. */
async function exchangesIn(envelope: keyof typeof PROMISED): Promise<readonly Exchange[]> {
  const exchanges: Exchange[] = [];
  const left = ROWS.map((entry, index) => ({ ...entry, index }));
  const work = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const { platform, row, index } = next;
      const url = `${server.url}/${index}/${envelope}`;
      const response = await (row.http === UNFETCHABLE ? getByNode(url) : fetch(url));
      exchanges.push({ platform, row, error: await parseErrorResponse(response, { platform: platform.name }) });
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return exchanges;
}

const facts = ({ platform, code, httpStatus }: { platform: string; code: string; httpStatus: number }) =>
  `${platform} ${code} ${httpStatus}`;

describe.each(ENVELOPES)('every code, thrown in a server and read by a client, in %s', (envelope) => {
  let exchanges: readonly Exchange[];
  beforeAll(async () => {
    exchanges = await exchangesIn(envelope);
  });

  it('is there', () => {
    expect(exchanges).toHaveLength(ROWS.length);
    expect(exchanges.filter(({ row }) => row.http >= 500).length).toBeGreaterThan(50);
  });

  it(
    PROMISED[envelope].code ? 'keeps code and status' : 'keeps the status, and the code as far as that tells it',
    () => {
      const codeOf = PROMISED[envelope].code ? (_: PlatformUnderTest, row: Row) => row.code : codeWithout;
      expect(exchanges.map(({ error }) => facts(error))).toEqual(
        exchanges.map(({ platform, row }) =>
          facts({ platform: platform.name, code: codeOf(platform, row), httpStatus: row.http }),
        ),
      );
    },
  );

  it('is an instance of the class that was thrown, where its code came back', () => {
    const wrong = exchanges.filter(({ platform, row, error }) => {
      const came = platform.registry.codes.find(({ code }) => code === error.code) as Row;
      // Flyte's classes are a hierarchy: a RuntimeSystemError is a BaseRuntimeError all the same.
      const expected = came === row || construct(platform, came) instanceof classOf(platform, row);
      return error instanceof classOf(platform, row) !== expected;
    });
    expect(wrong.map(({ error }) => facts(error))).toEqual([]);
  });

  it("has the thrower's words in a 4xx, and the registry's in a 5xx", () => {
    const wrong = exchanges.filter(({ platform, row, error }) =>
      row.http < 500
        ? error.message !== thrown(platform, row).message
        : error.message !== (row.message ?? row.description),
    );
    expect(wrong.map(({ error }) => `${facts(error)} ${error.message}`)).toEqual([]);
  });

  if (PROMISED[envelope].kind) {
    it('keeps the kind', () => {
      expect(exchanges.map(({ error }) => error.kind)).toEqual(
        exchanges.map(({ platform, row }) => thrown(platform, row).kind),
      );
    });
  }
});

it('the README promises something of each of these envelopes, and of no other', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const [, header = ''] = /What each envelope carries[^|]*\|([^\n]*)\n/.exec(readme) ?? [];
  expect(header.match(/\w+/g)).toEqual(ENVELOPES);
});

it('reads a 407 without fetch, which refuses it', async () => {
  const index = ROWS.findIndex(({ row }) => row.http === UNFETCHABLE);
  await expect(fetch(`${server.url}/${index}/error`)).rejects.toThrow(TypeError);
});
