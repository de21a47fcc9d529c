/** What a server is for: `quick` starts fast and stays small (tests), `full` lets the JVM reach its peak. */
export type Profile = 'quick' | 'full';

/** The settings of a server for one machine: Bolt on loopback only, no report to the maker, no files read by queries. */
export function serverSettings(port: number, extra: Readonly<Record<string, string>> = {}): string {
  const settings: Record<string, string> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': '64m',
    // Two logs of 256 MB are allocated ahead otherwise.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '1m',
    'db.memory.pagecache.warmup.enable': 'false',
    'server.bolt.thread_pool_min_size': '1',
    'db.transaction.monitor.check.interval': '200ms',
    // Without these two a stop takes ten seconds.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.dbms.bolt.netty_server_shutdown_timeout': '1',
    ...extra,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return `${lines.join('\n')}\n`;
}

/** The options of the JVM. The stack is large because the Cypher parser never answers when it overflows. */
export function jvmOptions(profile: Profile, javaMajor: number): readonly string[] {
  const sizes = profile === 'quick' ? ['-Xms64m', '-Xmx512m', '-XX:TieredStopAtLevel=1'] : ['-Xms256m', '-Xmx1g'];
  const quiet = javaMajor >= 21 ? ['--enable-native-access=ALL-UNNAMED'] : [];
  return [...sizes, '-Xss8m', '-XX:+UseSerialGC', ...quiet];
}
