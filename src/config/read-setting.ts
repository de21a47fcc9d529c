import { ServiceError } from '../errors/service-error.js';
import { withoutCredentials } from '../util/credentials.js';
import type { Setting } from './setting.js';

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The value of one setting. An empty variable counts as not set, as it does in compose files.
 * Throws BAD_CONFIGURATION with the accepted form; the value of a secret is never part of the message.
 */
export function readSetting<T>(env: Environment, name: string, setting: Setting<T>): T {
  const given = env[name] === '' ? undefined : env[name];
  const result = setting.schema.safeParse(given ?? setting.default);
  if (result.success) return result.data;
  const shown = setting.secret ? '' : `, not ${JSON.stringify(withoutCredentials(given ?? ''))}`;
  throw new ServiceError('BAD_CONFIGURATION', `${name} must be ${setting.accepts}${shown}`);
}
