import type { JsonObject } from '@bufbuild/protobuf';
import type { TypedDetails } from 'ml-errors';

/** One of google's error details: as ml-errors has it, and as protobuf's JSON has it. */
export interface OneOfNine {
  readonly name: string;
  readonly typed: Omit<TypedDetails, 'unknown'>;
  readonly json: JsonObject;
}

const same = <T extends JsonObject>(name: string, member: keyof TypedDetails, json: T): OneOfNine => ({
  ...{ name, typed: { [member]: json }, json },
});

/** Each of the nine, with all its fields. The texts are of an alphabet in which a byte is no letter. */
export const NINE: readonly OneOfNine[] = [
  same('ErrorInfo', 'errorInfo', {
    ...{ reason: 'QUOTA_EXHAUSTED', domain: 'läufe.example', metadata: { limit: '7', 'größe 🏃': '', '': 'x' } },
  }),
  same('RequestInfo', 'requestInfo', { requestId: 'req-42', servingData: '\ufeffdonnées' }),
  { name: 'RetryInfo', typed: { retryInfo: { retryDelayMs: 42_000.000001 } }, json: { retryDelay: '42.000000001s' } },
  same('DebugInfo', 'debugInfo', { stackEntries: ['at läufe.py:7', '', 'at main.py:1'], detail: '詳細' }),
  same('QuotaFailure', 'quotaFailure', {
    violations: [
      { subject: 'project:läufe', description: 'seven a day' },
      { subject: '', description: '' },
    ],
  }),
  same('PreconditionFailure', 'preconditionFailure', {
    violations: [{ type: 'TOS', subject: 'läufe.example', description: 'not accepted' }],
  }),
  same('BadRequest', 'badRequest', {
    fieldViolations: [
      { field: 'run.name', description: 'zu lang', reason: 'LENGTH' },
      { field: 'run.id', description: '', reason: '' },
    ],
  }),
  same('ResourceInfo', 'resourceInfo', {
    ...{ resourceType: 'run', resourceName: 'läufe/r1', owner: 'user:ana', description: 'gone' },
  }),
  same('Help', 'help', { links: [{ description: 'Hilfe', url: 'https://läufe.example/#7' }] }),
];
