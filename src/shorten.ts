/** The first `length` UTF-16 code units of `text`, less one where that would be half of a surrogate pair. */
export function beginningOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/** `text`, where it is no longer than `length` UTF-16 code units; else its beginning and an ellipsis, which are no longer together. */
export function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${beginningOf(text, length - 1)}…`;
}
