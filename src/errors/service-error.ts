/** The closed set of codes that a client can meet. */
export type ErrorCode =
  /** The input is wrong; the message names it and the way out. */
  | 'BAD_USER_INPUT'
  /** The cursor belongs to another list, order, filter or day, or is damaged. */
  | 'BAD_CURSOR'
  /** A limit of the service would be passed; the message names the limit and its setting. */
  | 'LIMIT_EXCEEDED'
  /** The deadline passed before the answer was there. */
  | 'TIMEOUT'
  /** The client went away. */
  | 'CANCELLED'
  /** The database cannot be reached or is overloaded: try again. */
  | 'SERVICE_UNAVAILABLE'
  /** The store is there but not seeded, or seeded by another version. */
  | 'NOT_READY'
  /** The store is in use by another process, or is not ours to write. */
  | 'STORE_REFUSED'
  /** A setting of the service is wrong. */
  | 'BAD_CONFIGURATION'
  /** The data to load is wrong; the message names file and line. */
  | 'BAD_DATA'
  /** Our own fault. The message is never shown to clients. */
  | 'INTERNAL_SERVER_ERROR';

/** The one class of errors that we throw on purpose. The message is written for the person who meets it. */
export class ServiceError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { readonly cause?: unknown; readonly details?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'ServiceError';
    this.code = code;
    this.details = options.details ?? {};
  }
}
