export type OldReadsInput = {
  /** How many changes were in the oldest of what the page has read; undefined before it has. */
  readonly oldestRead: () => number | undefined;
  /** Tells of each reply that is older than all before it. */
  readonly onOldRead: (listener: () => void) => () => void;
  /** Something that was read is older than what the page hears of. */
  readonly onCatchUp: () => void;
};

type OldReads = {
  /** The page hears of each change from the first such number on; true when it has read something that is older. */
  readonly hearFrom: (number: number | undefined) => boolean;
  readonly start: () => void;
  readonly stop: () => void;
};

/** What a page reads and what it hears overlap: what was read before it began to listen, and is older, has to be asked for again. */
export function watchOldReads({ oldestRead, onOldRead, onCatchUp }: OldReadsInput): OldReads {
  let heardFrom: number | undefined;
  let end: (() => void) | undefined;

  function hasReadOlder(): boolean {
    const oldest = oldestRead();
    return heardFrom !== undefined && oldest !== undefined && oldest < heardFrom;
  }

  return {
    hearFrom: (number) => {
      if (heardFrom !== undefined) return false;
      heardFrom = number;
      return hasReadOlder();
    },
    start: () => {
      end ??= onOldRead(() => hasReadOlder() && onCatchUp());
    },
    stop: () => {
      end?.();
      end = undefined;
    },
  };
}
