import { shorten } from '../shorten.js';
import { text, type WireError } from './wire-error.js';

/** UTF-16 code units that are kept of a body that no envelope recognises, and of a message made from one. */
export const PREVIEW_LENGTH = 1024;

/** The beginning of `value`. */
export function preview(value: string): string {
  return shorten(value, PREVIEW_LENGTH);
}

/** The beginning of `value` as JSON, where that says anything: a number, or a list or object with something in it. */
export function jsonPreview(value: unknown): string | undefined {
  if (!Number.isFinite(value) && (typeof value !== 'object' || value === null || Object.keys(value).length === 0)) {
    return undefined;
  }
  try {
    return preview(JSON.stringify(value));
  } catch {
    // Too deep for the engine, or no JSON at all: an excerpt is not worth more than that.
    return undefined;
  }
}

/**
 * What a body says that is no JSON object: the text itself, or the headline of an HTML page. A text that begins with a code in
 * UPPER_SNAKE and a colon, as some services of Databricks write it, states that code.
 */
export function readText(body: string): WireError {
  const trimmed = body.trim();
  if (isMarkup(trimmed)) {
    const code = headline(trimmed, 'code');
    return { code: /^[\w.]+$/.test(code ?? '') ? code : undefined, message: titleIn(trimmed) };
  }
  const [, code, words] = /^([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+):\s+(\S[\s\S]*)/.exec(trimmed) ?? [];
  return { code, message: text(preview(words ?? trimmed)) };
}

/** What an HTML or XML page says; undefined where `text` is none, or says nothing. */
export function titleOfPage(text: string): string | undefined {
  return isMarkup(text) ? titleIn(text) : undefined;
}

function titleIn(page: string): string | undefined {
  const tags = ['title', 'h1', 'pre', 'message', 'detail', 'faultstring', 'text'];
  const said = tags.flatMap((tag) => headline(page, tag) ?? []);
  // Express calls every page so.
  return said.find((words) => words !== 'Error') ?? said[0];
}

/** Whether a body is an HTML or XML page rather than a sentence that mentions a tag. */
function isMarkup(body: string): boolean {
  if (/^<(?:[!?]|html|head|body|title|h1|center|pre|error)/i.test(body)) return true;
  const name = /^<([a-z][a-z0-9]*(?::\w+)?)[\s>]/i.exec(body)?.[1];
  return name !== undefined && body.includes(`</${name}>`);
}

/** The text of the first element called `tag`, in whatever namespace, that holds no further tags. */
function headline(page: string, tag: string): string | undefined {
  // Titles stand at the top; what stands further down is no title of the page.
  const [, words] =
    new RegExp(`<(?:\\w{1,20}:)?${tag}\\b[^<>]*>([^<]+)</(?:\\w{1,20}:)?${tag}\\b`, 'i').exec(
      page.slice(0, 16 * PREVIEW_LENGTH),
    ) ?? [];
  return words && text(preview(decodeEntities(words).trim().replace(/\s+/g, ' ')));
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  nbsp: ' ',
};

function decodeEntities(words: string): string {
  // No member that every object has is called by four letters or fewer.
  return words.replace(/&(#?\w{2,4});/g, (entity, name: string) => ENTITIES[name.toLowerCase()] ?? entity);
}
