import { dialect } from './dialect.js';
import { withOthers } from './members.js';
import type { Envelope } from './wire-error.js';

const OWN = { kind: 'Status', apiVersion: 'v1', status: 'Failure' } as const;

/** `{ "kind": "Status", "status": "Failure", "reason": "NotFound", "message": "…", "code": 404 }`: the API server of Kubernetes. */
export const kubernetesEnvelope: Envelope = /* @__PURE__ */ dialect({
  id: 'kubernetes',
  tells: 'code',
  claims: ({ kind, status }) => kind === OWN.kind && status === OWN.status,
  code: ['reason'],
  fixed: OWN,
  write: (error) => {
    const { code: reason, message, httpStatus: code } = error;
    return withOthers({ ...OWN, message, reason, code }, error);
  },
});
