import { dialect } from './dialect.js';
import { withOthers } from './members.js';
import { type Envelope, text } from './wire-error.js';

/**
 * `{ "error": { "message": "…", "type": "invalid_request_error", "param": null, "code": "invalid_api_key" } }`: OpenAI, and who speaks like it:
 * vLLM, llama.cpp, LiteLLM, Azure OpenAI. Elasticsearch says `reason` for the message.
 */
export const openaiEnvelope: Envelope = /* @__PURE__ */ dialect({
  id: 'openai',
  tells: 'message',
  at: 'error',
  // Beside an `http` they are details of whoever writes that.
  claims: ({ type, message, reason, param, http }) =>
    http === undefined &&
    (text(type) !== undefined || param !== undefined) &&
    (text(message) ?? text(reason)) !== undefined,
  code: ['code', 'type'],
  fixed: { param: null },
  write: (error) => {
    const { code, message } = error;
    return { error: withOthers({ message, type: code, param: null, code }, error) };
  },
});
