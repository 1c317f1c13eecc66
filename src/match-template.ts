/**
 * Whether `message` is `template` with something in place of its one variable part, which stands in braces. Compares ends, so
 * it is linear in the message's length whatever that says.
 */
export function matchTemplate(template: string, message: string): boolean {
  const from = template.indexOf('{');
  if (from < 0) return template === message;
  const prefix = template.slice(0, from);
  const suffix = template.slice(template.indexOf('}') + 1);
  return message.length > prefix.length + suffix.length && message.startsWith(prefix) && message.endsWith(suffix);
}
