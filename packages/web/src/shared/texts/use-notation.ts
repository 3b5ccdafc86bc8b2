import { useLocalStorage } from "@mantine/hooks";
import { NOTATION_KEY, NOTATIONS, type Notation } from "./reader-locale.ts";

type OwnNotation = {
  /** The reader's choice on this device; undefined as long as there is none. */
  readonly chosen: Notation | undefined;
  readonly choose: (notation: Notation | undefined) => void;
};

/** The way in which this reader has days and hours written; a choice holds at once, on every page and in every window. */
export function useNotation(): OwnNotation {
  const [kept, keep, forget] = useLocalStorage<Notation | undefined>({
    key: NOTATION_KEY,
    getInitialValueInEffect: false,
  });
  return {
    chosen: NOTATIONS.find((notation) => notation === kept),
    choose: (notation) => (notation === undefined ? forget() : keep(notation)),
  };
}
