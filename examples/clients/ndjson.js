// NDJSON: a line that is an error envelope ends the stream with its exception.

import { errorIn, throwIfNotOk } from 'ml-errors';

/**
 * @param {string} baseUrl
 * @param {{ signal?: AbortSignal }} [options]
 */
export async function* readLines(baseUrl, options) {
  const { body } = await throwIfNotOk(await fetch(`${baseUrl}/lines`, options), options);
  let rest = '';
  for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim()) yield read(line);
  }
  // The last line may have no end.
  if (rest.trim()) yield read(rest);
}

/** @param {string} line */
function read(line) {
  const error = errorIn(line);
  if (error) throw error;
  return JSON.parse(line);
}
