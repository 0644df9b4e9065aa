/** Lazy loading: code that is loaded when it is first wanted. */

/** Makes a function that gives a module where it is there; else undefined, and it calls back when it has come. */
export function lazy<M>(load: () => Promise<M>): (come: () => void) => M | undefined {
  let module: M | undefined;
  let loading: Promise<M> | undefined;
  return (come) => {
    if (module) return module;
    loading ??= load();
    loading.then(
      (loaded) => {
        module = loaded;
        come();
      },
      // The next call tries again.
      () => (loading = undefined),
    );
    return undefined;
  };
}
