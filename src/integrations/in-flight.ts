/** Works that run side by side, so many at most. */
export interface InFlight {
  /** Takes one more, as soon as there is room for it. Throws what one of those before it threw. */
  add: (work: Promise<unknown>) => Promise<void>;
  /** Ends when all have. Throws what one of them threw. */
  end: () => Promise<void>;
}

/** @param most how many run at a time before the next one waits */
export function inFlight(most: number): InFlight {
  const running = new Set<Promise<void>>();
  let fault: { cause: unknown } | undefined;
  const check = (): void => {
    if (fault) throw fault.cause;
  };
  return {
    add: async (work) => {
      const watched: Promise<void> = work.then(
        () => void running.delete(watched),
        (cause: unknown) => {
          running.delete(watched);
          fault ??= { cause };
        },
      );
      running.add(watched);
      if (running.size >= most) await Promise.race(running);
      check();
    },
    end: async () => {
      await Promise.all(running);
      check();
    },
  };
}
