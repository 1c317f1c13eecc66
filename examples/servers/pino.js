// pino: errors as `toLog` has them.
//
//   const logger = pino(safely);
//   logger.error(error);

import { safeMessage, toLog } from 'ml-errors';

/** @type {import('pino').LoggerOptions} */
export const safely = {
  serializers: { err: toLog },
  hooks: {
    logMethod(given, log) {
      const [first, message] = /** @type {[unknown, string?]} */ (given);
      const error = first instanceof Error ? first : Object(first).err;
      // A line without a message gets that of its error from pino, as it is.
      if (message === undefined && error !== undefined) log.call(this, Object(first), safeMessage(error));
      else log.apply(this, given);
    },
  },
};
