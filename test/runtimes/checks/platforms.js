// The platforms by name, and how an exception of each is built with any of its codes.

export const PLATFORMS = /** @type {const} */ (['mlflow', 'eventml', 'flyte', 'mlops', 'http']);
/** @typedef {(typeof PLATFORMS)[number]} Platform */
/** @typedef {import('../suite.js').Api} Api */
/** @typedef {import('ml-errors').CodedError} CodedError */

/** @type {(api: Api, platform: Platform) => import('ml-errors').Taxonomy} */
export const taxonomyOf = (api, platform) => Reflect.get(api[platform], platform);

/**
 * An exception with `code`, by the constructor of its platform's base class.
 *
 * @type {(api: Api, platform: Platform, code: string, message: string, init?: object) => CodedError}
 */
export function construct(api, platform, code, message, init) {
  const { ActionNotFoundError, BaseRuntimeError } = api.flyte;
  if (platform === 'flyte') {
    const { kind = 'system' } = taxonomyOf(api, platform).table.rows.get(code) ?? {};
    return code === 'ActionNotFoundError'
      ? new ActionNotFoundError(message, init)
      : new BaseRuntimeError(code, kind, message, init);
  }
  const { MlflowException, EventMLError, MlopsError, HttpError } = api.index;
  const Class = { mlflow: MlflowException, eventml: EventMLError, mlops: MlopsError, http: HttpError }[platform];
  return Reflect.construct(Class, [message, { ...init, code }]);
}
