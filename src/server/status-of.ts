const STATUS: Readonly<Record<string, number>> = {
  LIMIT_EXCEEDED: 400,
  SERVICE_UNAVAILABLE: 503,
  NOT_READY: 503,
};

/** The HTTP status that a code calls for when an answer has no data; undefined where GraphQL's own status is right. */
export function statusOf(code: unknown): number | undefined {
  return typeof code === 'string' ? STATUS[code] : undefined;
}
