import { anthropicEnvelope } from './anthropic.js';
import { awsEnvelope } from './aws.js';
import { connectEnvelope } from './connect.js';
import { detailEnvelope } from './detail.js';
import { errorEnvelope } from './error.js';
import { errorCodeEnvelope } from './error-code.js';
import { errorTextEnvelope } from './error-text.js';
import { executionErrorEnvelope } from './execution-error.js';
import { fieldMapEnvelope } from './field-map.js';
import { googleEnvelope } from './google.js';
import { graphqlEnvelope } from './graphql.js';
import { kubernetesEnvelope } from './kubernetes.js';
import { messageEnvelope } from './message.js';
import { oauthEnvelope } from './oauth.js';
import { openaiEnvelope } from './openai.js';
import { otherTextEnvelope } from './other-text.js';
import { problemEnvelope } from './problem.js';
import { rpcStatusEnvelope } from './rpc-status.js';
import { statusEnvelope } from './status.js';
import type { Envelope, EnvelopeId, JsonObject } from './wire-error.js';

/**
 * Every envelope, in the order in which they are tried. The first that claims a body reads it: what asks for more stands above what asks for
 * less, and those that are `weak` below all others.
 */
export const ENVELOPES: readonly Envelope[] = [
  // A member that nobody else has at the top.
  errorCodeEnvelope,
  awsEnvelope,
  kubernetesEnvelope,
  // Before `connect`, `rpc_status` and `error`: told from them by its kind, or by the origin in its error document.
  executionErrorEnvelope,
  // A code out of sixteen words, then one out of sixteen numbers. Before `message`, which asks for no code, and before `error_text`, since
  // grpc-gateway's first version says its message in `error` too.
  connectEnvelope,
  rpcStatusEnvelope,
  // The `error` objects, the narrow ones first: `type` at the top and within; a `status` in words; a `type` or a `param` within.
  anthropicEnvelope,
  googleEnvelope,
  openaiEnvelope,
  // Before `detail`: a body with both states its code in `error`.
  errorEnvelope,
  // Before `error_text`, which would take its code for the message.
  oauthEnvelope,
  // Before `detail`: beside it, `error` is the text and `detail` a supplement.
  errorTextEnvelope,
  // Before `detail` and `message`: problem details may have both as extensions, and a title is more than either.
  problemEnvelope,
  detailEnvelope,
  // Before `message`, which may be a summary of the list: it claims no body that has a message of its own.
  graphqlEnvelope,
  statusEnvelope,
  messageEnvelope,
  // A list for every member, so nothing above has anything to read.
  fieldMapEnvelope,
  // Asks for one of many names, anywhere.
  otherTextEnvelope,
];

/** The envelope that claims `body`, or undefined. */
export function detectEnvelope(body: JsonObject): Envelope | undefined {
  return ENVELOPES.find((envelope) => envelope.claims(body));
}

/** The envelope called `id`, or undefined where there is none. */
export function envelopeById(id: EnvelopeId | undefined): Envelope | undefined {
  return id ? ENVELOPES.find((envelope) => envelope.id === id) : undefined;
}
