// Server-sent events: an `event: error`, or data that is an error envelope, ends the stream with its exception.

import { EventSourceParserStream } from 'eventsource-parser/stream';
import { errorIn, throwIfNotOk } from 'ml-errors';

/**
 * @param {string} baseUrl
 * @param {{ signal?: AbortSignal }} [options]
 */
export async function* readEvents(baseUrl, options) {
  const { body } = await throwIfNotOk(await fetch(`${baseUrl}/events`, options), options);
  const events = body?.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream()) ?? [];
  for await (const { event, data } of events) {
    const error = errorIn(data, { event });
    if (error) throw error;
    yield data;
  }
}
