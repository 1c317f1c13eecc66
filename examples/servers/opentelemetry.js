// OpenTelemetry: a failure on a span, by the semantic conventions. `span.recordException` would take message and stack as they are.
//
//   recordError(span, error);

import { SpanStatusCode } from '@opentelemetry/api';
import { toAttributes } from 'ml-errors';

/**
 * @param {import('@opentelemetry/api').Span} span
 * @param {unknown} error
 */
export function recordError(span, error) {
  const { 'error.type': type, 'http.response.status_code': status, ...exception } = toAttributes(error);
  span.setAttributes({ 'error.type': type, 'http.response.status_code': status });
  span.addEvent('exception', exception);
  span.setStatus({ code: SpanStatusCode.ERROR, message: exception['exception.message'] });
}
