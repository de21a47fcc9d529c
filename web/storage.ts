/**
 * The browser's storage seen through a prefix. The prefix holds the digest of the examples, so that a new version of
 * them is shown instead of the tabs that an older one left behind.
 */
export function prefixedStorage(storage: Storage, prefix: string): Storage {
  const keys = (): string[] => Object.keys(storage).filter((key) => key.startsWith(prefix));
  return {
    get length() {
      return keys().length;
    },
    key: (index) => keys()[index]?.slice(prefix.length) ?? null,
    getItem: (key) => storage.getItem(prefix + key),
    setItem: (key, value) => {
      storage.setItem(prefix + key, value);
    },
    removeItem: (key) => {
      storage.removeItem(prefix + key);
    },
    clear: () => {
      for (const key of keys()) storage.removeItem(key);
    },
  };
}
