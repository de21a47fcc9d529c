/** Values that go with a message of the log. */
export type LogFields = Readonly<Record<string, unknown>>;

/** What the parts of the service write their log with. */
export type Logger = {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
};
