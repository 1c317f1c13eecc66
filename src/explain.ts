import { isCodedError } from './coded-error.js';
import { connectTexts } from './connect/texts.js';
import { databricksTexts } from './databricks/texts.js';
import { eventmlTexts } from './eventml/texts.js';
import { type Explanation, explainBy, type Texts } from './explanation.js';
import { flyteTexts } from './flyte/texts.js';
import { httpFallback, httpTable } from './http/codes.js';
import { httpTexts } from './http/texts.js';
import { mlflowTexts } from './mlflow/texts.js';
import { mlopsTexts } from './mlops/texts.js';
import type { PlatformName } from './platforms.js';
import { codeOfStatus } from './taxonomy.js';

const TEXTS: { readonly [Name in PlatformName]: Texts } = {
  mlflow: mlflowTexts,
  eventml: eventmlTexts,
  flyte: flyteTexts,
  mlops: mlopsTexts,
  connect: connectTexts,
  databricks: databricksTexts,
  http: httpTexts,
};

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
  try {
    if (!isCodedError(error)) return explainStatus(500);
    const { platform, httpStatus } = error;
    const texts = Object.hasOwn(TEXTS, platform) ? TEXTS[platform as PlatformName] : undefined;
    return (texts && explainBy(texts, error)) ?? explainStatus(httpStatus);
  } catch {
    // What refuses to be read says no more than that something went wrong.
    return explainStatus(500);
  }
}

function explainStatus(status: number): Explanation {
  const [description, fix] = httpTexts.codes.get(codeOfStatus(httpTable, httpFallback, status)) as readonly [
    string,
    string,
  ];
  return { description, fix, from: 'code' };
}
