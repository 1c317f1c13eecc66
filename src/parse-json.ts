/** `body` as JSON, or undefined where it is none. */
export function parseJson(body: string): unknown {
  try {
    // JSON.parse does not take the byte order mark that some servers put in front.
    return JSON.parse(body.charCodeAt(0) === 0xfeff ? body.slice(1) : body);
  } catch {
    return undefined;
  }
}
