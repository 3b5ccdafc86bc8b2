import { getHotkeyHandler, type HotkeyItem } from "@mantine/hooks";
import { useEffect } from "react";
import { useCommandRegistry } from "../../shared/commands/commands-context.ts";

/** Where keys have a meaning of their own. */
const BUSY = "input,textarea,select,[contenteditable=true],[role=dialog],[role=menu],[role=application]";

type CommandKeysInput = {
  /** Letters alone do something too; those who speak to their computer may not want them to. */
  readonly hasLetters: boolean;
};

/** Lets the keys of all commands do what they name, wherever on the page the focus is. */
export function useCommandKeys({ hasLetters }: CommandKeysInput): void {
  const registry = useCommandRegistry();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat) return;
      if (event.target instanceof Element && event.target.closest(BUSY) !== null) return;
      const items = registry
        .list()
        .flatMap(({ keys, run }) => (keys === undefined || (isLetter(keys) && !hasLetters) ? [] : [{ keys, run }]));
      getHotkeyHandler(items.flatMap(({ keys, run }) => waysToPress(keys).map((way): HotkeyItem => [way, run])))(event);
    };
    // The document hears it after the page's own parts, which may have used it.
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [registry, hasLetters]);
}

/** A sign may need Shift on one keyboard and none on another. */
function waysToPress(keys: string): string[] {
  return /^[^\p{L}\p{N}]$/u.test(keys) ? [keys, `shift+${keys}`] : [keys];
}

function isLetter(keys: string): boolean {
  return keys.length === 1;
}
