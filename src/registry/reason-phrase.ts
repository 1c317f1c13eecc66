import { getReasonPhrase } from 'http-status-codes';

/**
 * The reason phrase that http-status-codes has for `status`, or undefined. The one place that touches it: it throws for a
 * status that it lacks, and has the phrases of RFC 7231 where RFC 9110 renamed them.
 */
export function publishedReasonPhrase(status: number): string | undefined {
  try {
    return getReasonPhrase(status);
  } catch {
    return undefined;
  }
}

/** The statuses that http-status-codes lacks, or names otherwise than RFC 9110 does today. */
export const REASON_PHRASE_DIFFERENCES: Readonly<
  Record<number, { readonly published?: string; readonly why: string }>
> = {
  413: { published: 'Request Entity Too Large', why: 'renamed by RFC 9110' },
  414: { published: 'Request-URI Too Long', why: 'renamed by RFC 7231' },
  416: { published: 'Requested Range Not Satisfiable', why: 'renamed by RFC 7233' },
  418: { published: "I'm a teapot", why: 'written in title case like the others' },
  422: { published: 'Unprocessable Entity', why: 'renamed by RFC 9110' },
  425: { why: 'RFC 8470 is newer than the list' },
  499: { why: "nginx's, not registered" },
  506: { why: 'left out there' },
  508: { why: 'left out there' },
  510: { why: 'left out there' },
};
