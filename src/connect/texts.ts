// Generated from codes/connect.json by `npm run generate`. Do not edit: the next run overwrites it.
import type { Texts } from '../explanation.js';

/** What the registry of Connect says in words. */
export const connectTexts: Texts = {
  codes: /* @__PURE__ */ new Map([
    ["canceled", ["The caller cancelled the operation.", "Nothing, where the cancellation was meant; else look for what closed the connection."]],
    ["unknown", ["The operation failed for an unknown reason.", "Look at the message and at the logs of the server."]],
    ["invalid_argument", ["The request is invalid, whatever the state of the system.", "Correct the argument that the message names."]],
    ["deadline_exceeded", ["The deadline expired before the operation completed, though a change may have been made all the same.", "Allow more time, and check whether the operation took effect before you repeat it."]],
    ["not_found", ["The resource that the request names does not exist.", "Check the name and the project of the resource."]],
    ["already_exists", ["The caller tried to create a resource that already exists.", "Use the existing resource, or choose another name."]],
    ["permission_denied", ["The caller may not execute the operation.", "Ask the owner of the resource for the permission."]],
    ["resource_exhausted", ["A limit of the system has been reached, such as a quota or the space of a file system.", "Wait, then retry; if it persists, ask for a higher limit."]],
    ["failed_precondition", ["The system is not in the state that the operation needs.", "Bring the system into that state before you send the request again."]],
    ["aborted", ["The operation was aborted, often because another one ran at the same time.", "Begin again with what the operation belongs to, such as the transaction."]],
    ["out_of_range", ["The operation was attempted past the valid range.", "Stay within the range that the message names."]],
    ["unimplemented", ["The operation is not implemented, not supported or not enabled.", "Check the URL of the service and its version."]],
    ["internal", ["An invariant of the underlying system is broken.", "Report it to the operator of the service with the time of the request."]],
    ["unavailable", ["The service is currently unavailable, most likely for a short time.", "Retry with exponential backoff."]],
    ["data_loss", ["Data was lost or corrupted beyond recovery.", "Restore the data from a copy."]],
    ["unauthenticated", ["The caller has no valid authentication credentials for the operation.", "Log in again, or send valid credentials."]],
  ]),
  diagnoses: [],
  advice: [],
};
