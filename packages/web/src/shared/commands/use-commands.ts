import { useEffect, useRef } from "react";
import type { Command, CommandFinder } from "./command.ts";
import { useCommandRegistry } from "./commands-context.ts";

/** Puts commands into the palette, and their keys to work, as long as the component is there. */
export function useCommands(commands: readonly Command[], find?: CommandFinder): void {
  const registry = useCommandRegistry();
  const latest = useRef({ commands, find });
  // Asked for while the palette is drawn, they are those of the last drawing here.
  useEffect(() => {
    latest.current = { commands, find };
  });
  useEffect(
    () =>
      registry.add({
        list: () => latest.current.commands,
        find: (query) => latest.current.find?.(query) ?? [],
      }),
    [registry],
  );
}
