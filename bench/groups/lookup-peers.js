// The lookups of a platform beside those of peers, each with codes or phrases of its own for the same statuses. As in lookup.js, every function
// has a counting loop of its own.

import { ours, peer } from '../packages.js';

/** @typedef {import('../case.js').TimedSeries} TimedSeries */

/** Codes that peers have too, each by its own name. @returns {Promise<TimedSeries[]>} */
export async function sharedCodes() {
  const { ErrorCode, fromHttpStatus, toHttpStatus } = await ours('mlflow');
  /** The statuses that all of them have. */
  const found = Array.from(
    { length: 4096 },
    (_, i) => /** @type {number} */ ([400, 401, 403, 404, 429, 500][(i * 7 + (i >> 3)) % 6]),
  );
  /** @type {(names: readonly string[]) => string[]} */
  const inTurn = (names) => found.map((_, i) => /** @type {string} */ (names[(i * 7 + (i >> 3)) % names.length]));
  const mlflowCodes = /** @type {('NOT_FOUND' | 'PERMISSION_DENIED' | 'INTERNAL_ERROR' | 'BAD_REQUEST')[]} */ (
    inTurn(['NOT_FOUND', 'PERMISSION_DENIED', 'INTERNAL_ERROR', 'BAD_REQUEST'])
  );
  const every = /** @type {(keyof typeof ErrorCode)[]} */ (Object.keys(ErrorCode));
  const table = new Map(every.map((code) => [/** @type {string} */ (code), toHttpStatus(code)]));
  const codes = new Map(found.map((status) => [status, String(fromHttpStatus(status))]));
  const names = inTurn(['not_found', 'permission_denied', 'internal', 'unauthenticated']);
  const trpcNames = inTurn(['NOT_FOUND', 'FORBIDDEN', 'INTERNAL_SERVER_ERROR', 'BAD_REQUEST']);
  const phrases = inTurn(['Not Found', 'Forbidden', 'Internal Server Error', 'Bad Request']);
  const isPositive = () => (/** @type {unknown} */ total) => typeof total === 'number' && total > 0;
  /** @type {(statuses: readonly number[]) => () => number} */
  const sumOf = (statuses) => () =>
    found.reduce((total, _, i) => total + (statuses[(i * 7 + (i >> 3)) % statuses.length] ?? 0), 0);
  return [
    {
      id: 'status-of-code',
      title: 'code → status, the codes of a platform',
      floor: 'Map.get(code)',
      run: () => {
        let total = 0;
        for (let i = 0; i < mlflowCodes.length; i++) total += table.get(/** @type {string} */ (mlflowCodes[i])) ?? 0;
        return total;
      },
      cases: [
        {
          name: "MLflow's toHttpStatus",
          owner: 'ours',
          target: 1.3,
          make: () => () => {
            let total = 0;
            for (let i = 0; i < mlflowCodes.length; i++)
              total += toHttpStatus(/** @type {'NOT_FOUND'} */ (mlflowCodes[i]));
            return total;
          },
          gives: sumOf([404, 403, 500, 400]),
        },
        {
          name: '@connectrpc/connect codeFromString, codeToHttpStatus',
          owner: 'peer',
          make: async () => {
            const { codeFromString, codeToHttpStatus } = await peer('@connectrpc/connect/protocol-connect');
            return () => {
              let total = 0;
              for (let i = 0; i < names.length; i++) total += codeToHttpStatus(codeFromString(names[i]));
              return total;
            };
          },
          gives: sumOf([404, 403, 500, 401]),
        },
        {
          name: '@trpc/server getStatusCodeFromKey',
          owner: 'peer',
          make: async () => {
            const { getStatusCodeFromKey } = await peer('@trpc/server/unstable-core-do-not-import');
            return () => {
              let total = 0;
              for (let i = 0; i < trpcNames.length; i++) total += getStatusCodeFromKey(trpcNames[i]);
              return total;
            };
          },
          gives: sumOf([404, 403, 500, 400]),
        },
        {
          name: 'http-status-codes getStatusCode(phrase)',
          owner: 'peer',
          make: async () => {
            const { getStatusCode } = await peer('http-status-codes');
            return () => {
              let total = 0;
              for (let i = 0; i < phrases.length; i++) total += getStatusCode(phrases[i]);
              return total;
            };
          },
          gives: sumOf([404, 403, 500, 400]),
        },
        {
          name: 'statuses(phrase)',
          owner: 'peer',
          make: async () => {
            const statusOf = (await peer('statuses')).default;
            return () => {
              let total = 0;
              for (let i = 0; i < phrases.length; i++) total += statusOf(phrases[i]);
              return total;
            };
          },
          gives: sumOf([404, 403, 500, 400]),
        },
      ],
    },
    {
      id: 'code-of-status',
      title: 'status → code, the codes of a platform',
      floor: 'Map.get(status)',
      run: () => {
        let total = 0;
        for (let i = 0; i < found.length; i++) total += (codes.get(/** @type {number} */ (found[i])) ?? '').length;
        return total;
      },
      cases: [
        {
          name: "MLflow's fromHttpStatus",
          owner: 'ours',
          target: 0.5,
          make: () => () => {
            let total = 0;
            for (let i = 0; i < found.length; i++) total += fromHttpStatus(/** @type {number} */ (found[i])).length;
            return total;
          },
          gives: isPositive,
        },
        {
          name: '@connectrpc/connect codeFromHttpStatus',
          owner: 'peer',
          make: async () => {
            const { codeFromHttpStatus } = await peer('@connectrpc/connect/protocol-connect');
            return () => {
              let total = 0;
              for (let i = 0; i < found.length; i++) total += codeFromHttpStatus(found[i]);
              return total;
            };
          },
          gives: isPositive,
        },
        {
          name: '@trpc/server getStatusKeyFromCode',
          owner: 'peer',
          make: async () => {
            const { getStatusKeyFromCode } = await peer('@trpc/server/unstable-core-do-not-import');
            return () => {
              let total = 0;
              for (let i = 0; i < found.length; i++) total += getStatusKeyFromCode(found[i]).length;
              return total;
            };
          },
          gives: isPositive,
        },
        {
          name: 'http-status-codes getReasonPhrase',
          owner: 'peer',
          make: async () => {
            const { getReasonPhrase } = await peer('http-status-codes');
            return () => {
              let total = 0;
              for (let i = 0; i < found.length; i++) total += getReasonPhrase(found[i]).length;
              return total;
            };
          },
          gives: isPositive,
        },
        {
          name: 'statuses.message',
          owner: 'peer',
          make: async () => {
            const { message } = (await peer('statuses')).default;
            return () => {
              let total = 0;
              for (let i = 0; i < found.length; i++) total += message[/** @type {number} */ (found[i])].length;
              return total;
            };
          },
          gives: isPositive,
        },
      ],
    },
  ];
}
