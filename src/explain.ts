import { isCodedError } from './coded-error.js';
import { eventmlTexts } from './eventml/texts.js';
import { type Explanation, explainBy } from './explanation.js';
import { flyteTexts } from './flyte/texts.js';
import { httpFallback, httpTable } from './http/codes.js';
import { httpTexts } from './http/texts.js';
import { mlflowTexts } from './mlflow/texts.js';
import { mlopsTexts } from './mlops/texts.js';
import { codeOfStatus } from './taxonomy.js';

const TEXTS = new Map([
  ['mlflow', mlflowTexts],
  ['eventml', eventmlTexts],
  ['flyte', flyteTexts],
  ['mlops', mlopsTexts],
  ['http', httpTexts],
]);

/**
 * What an error means and what to do about it, in words: from the diagnoses and rows of its platform's registry. An error that no
 * registry knows is explained by its HTTP status. Total: it never throws, and there is an explanation of everything.
 *
 * The words are the registries', so they are shipped with whatever imports this function.
 *
 * @example
 * ```ts
 * import { explain, parseError } from 'ml-errors';
 *
 * const error = parseError('{"error": {"code": "ML_1103", "message": "spot capacity", "http": 502}}', { status: 502 });
 * explain(error).description; // 'Training infrastructure (SageMaker/EC2) returned an error.'
 * explain(error).fix; // 'Retry; infrastructure may be scaling up.'
 * ```
 */
export function explain(error: unknown): Explanation {
  const texts = isCodedError(error) ? TEXTS.get(error.platform) : undefined;
  return (texts && explainBy(texts, error)) ?? explainStatus(isCodedError(error) ? error.httpStatus : 500);
}

function explainStatus(status: number): Explanation {
  const [description, fix] = httpTexts.codes.get(codeOfStatus(httpTable, httpFallback, status)) as readonly [
    string,
    string,
  ];
  return { description, fix, from: 'code' };
}
