import type { CodeRow } from '../memory.js';
import type { MlflowCode } from './codes.js';
import { MlflowException } from './mlflow-exception.js';

/*
 * The plain classes of MLflow's own hierarchy (mlflow/exceptions.py). They say where an error arose, and are told by their
 * lineage: a parsed body is an instance of its code's class and of RestException, never of one of these.
 */

function notImplemented(message: string): CodeRow {
  return { code: 'NOT_IMPLEMENTED', http: 501, message };
}

/** A project's run failed. */
export class ExecutionException<Code extends MlflowCode = 'INTERNAL_ERROR'> extends MlflowException<Code> {
  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/ExecutionException`;
  }
}

/** A configuration file or a directory that was expected is missing. */
export class MissingConfigException<Code extends MlflowCode = 'INTERNAL_ERROR'> extends MlflowException<Code> {
  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/MissingConfigException`;
  }
}

/** The URL of a request is invalid. */
export class InvalidUrlException<Code extends MlflowCode = 'INTERNAL_ERROR'> extends MlflowException<Code> {
  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/InvalidUrlException`;
  }
}

/** A feature is not implemented: NOT_IMPLEMENTED, HTTP status 501. */
export class MlflowNotImplementedException extends MlflowException<'NOT_IMPLEMENTED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return notImplemented('The feature is not implemented');
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/MlflowNotImplementedException`;
  }
}

/** The artifact repository takes no multipart upload: NOT_IMPLEMENTED, HTTP status 501. */
export class UnsupportedMultipartUploadException extends MlflowException<'NOT_IMPLEMENTED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return notImplemented('Multipart upload is not supported for the current artifact repository');
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/UnsupportedMultipartUploadException`;
  }
}

/** The artifact repository offers no multipart download: NOT_IMPLEMENTED, HTTP status 501. */
export class UnsupportedMultipartDownloadException extends MlflowException<'NOT_IMPLEMENTED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return notImplemented('Multipart download is not supported for the current artifact repository');
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/UnsupportedMultipartDownloadException`;
  }
}

/** The artifact repository takes no upload to a presigned URL: NOT_IMPLEMENTED, HTTP status 501. */
export class UnsupportedPresignedUploadException extends MlflowException<'NOT_IMPLEMENTED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return notImplemented('Presigned upload is not supported for the current artifact repository');
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/UnsupportedPresignedUploadException`;
  }
}

/** The artifact repository offers no download from a presigned URL: NOT_IMPLEMENTED, HTTP status 501. */
export class UnsupportedPresignedDownloadException extends MlflowException<'NOT_IMPLEMENTED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return notImplemented('Presigned download is not supported for the current artifact repository');
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/UnsupportedPresignedDownloadException`;
  }
}
