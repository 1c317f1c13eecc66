import { dialect } from './dialect.js';
import { type Envelope, text } from './wire-error.js';

/** The name of an error of AWS without the namespace in front of it and the URL behind it. */
export function awsName(type: unknown): string | undefined {
  return typeof type === 'string' ? text(type.replace(/^[^#]*#/, '').replace(/:.*/s, '')) : undefined;
}

/** `{ "__type": "com.amazon.coral#ValidationException", "message": "…" }`: AWS, SageMaker and Bedrock among it. */
export const awsEnvelope: Envelope = /* @__PURE__ */ dialect({
  id: 'aws',
  tells: 'code',
  // Beside the members by which other shapes are known it is just another member.
  claims: ({ __type, error_code, error, code, detail }) =>
    awsName(__type) !== undefined && [error_code, error, code, detail].every((member) => member === undefined),
  code: [],
  named: ({ __type }) => awsName(__type),
  own: ['__type'],
  names: ['__type', 'message'],
});
