/**
 * Whether `message` is `template` with something in place of each of its variable parts, which stand in braces: `{N}`. Looks for
 * the fixed parts one behind the other, so it is linear in the message's length whatever that says.
 */
export function matchTemplate(template: string, message: string): boolean {
  const [first = '', ...parts] = template.split(/\{[^{}]*\}/);
  if (parts.length === 0) return template === message;
  if (!message.startsWith(first)) return false;
  const last = parts.pop() as string;
  let at = first.length;
  for (const part of parts) {
    // At least one character stands for the variable part in front.
    const found = message.indexOf(part, at + 1);
    if (found < 0) return false;
    at = found + part.length;
  }
  return message.length - last.length > at && message.endsWith(last);
}
