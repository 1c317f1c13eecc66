// Uses what a host has: `fetch`, `Response`, `Headers` and `AbortSignal`, of DOM or of Node.
import { parseError, parseErrorResponse, throwIfNotOk, toResponse } from 'ml-errors';
import { type ParsedMlflowError, parseErrorResponse as parseRest } from 'ml-errors/mlflow';

export async function load(url: string): Promise<unknown> {
  const response: Response = await throwIfNotOk(await fetch(url), {
    signal: AbortSignal.timeout(1000),
    maxBytes: 1024,
  });
  return response.json();
}

export const answer = (error: unknown): Response => toResponse(error, { platform: 'mlops' });

export async function refused(response: Response): Promise<ParsedMlflowError> {
  const { status, headers, url } = response;
  parseError(await response.clone().arrayBuffer(), { status, headers, url });
  parseError('', { headers: new Headers({ 'retry-after': '3' }) });
  parseError('', { headers: new Map<string, string>() });
  await parseErrorResponse(response, { signal: new AbortController().signal });
  // @ts-expect-error: not the response itself
  await parseErrorResponse(fetch(url));
  return parseRest(response);
}
