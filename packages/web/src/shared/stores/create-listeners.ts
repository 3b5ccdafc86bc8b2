export type Listeners = {
  /** As `useSyncExternalStore` asks for it: returns the end of listening. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly tell: () => void;
};

/** Whoever wants to hear that a store holds something else. */
export function createListeners(): Listeners {
  const listeners = new Set<() => void>();
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: () => {
      for (const listener of listeners) listener();
    },
  };
}
