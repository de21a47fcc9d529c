import type { Logger } from '../util/logger.js';

/** How much longer than the requests' grace the whole end may take before the process is ended anyway. */
const MARGIN_MS = 2_000;

/** Ends the process in order on Ctrl-C or SIGTERM, and at once on the second one. */
export function endOnSignal(logger: Logger, graceMs: number, end: () => Promise<void>): void {
  let ending = false;
  const onSignal = (): void => {
    if (ending) process.exit(1);
    ending = true;
    setTimeout(() => process.exit(1), graceMs + MARGIN_MS).unref();
    end().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'the service did not end in order');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
}
