// Generated from codes/databricks.json by `npm run generate`. Do not edit: the next run overwrites it.
import { type Texts, withWords } from '../explanation.js';
import { mlflowTexts } from '../mlflow/texts.js';

/** What the registry of Databricks says in words. */
export const databricksTexts: Texts = /* @__PURE__ */ withWords(mlflowTexts, {
  codes: /* @__PURE__ */ new Map([
    ["UNKNOWN", ["The operation failed for a reason that the service does not know or does not tell.", "Look at the message and at the details; ask the operators of the workspace where it stays."]],
    ["UNAVAILABLE", ["The service is currently unavailable, for a short time or for longer.", "Retry with backoff where the operation may run twice; TEMPORARILY_UNAVAILABLE stands for what is short for certain."]],
    ["PRIVATE_LINK_VALIDATION_ERROR", ["The workspace is reached by a private link that the network of the caller does not have.", "Connect by the private link of the workspace, or ask its administrators to allow public access."]],
  ]),
  diagnoses: [],
  advice: [],
});
