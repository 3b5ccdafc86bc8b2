import type { Command, CommandFinder } from "./command.ts";

/** What a part of the page can do as long as it is there; asked anew each time, so that nobody holds what is over. */
export type CommandSource = { readonly list: () => readonly Command[]; readonly find?: CommandFinder };

export type CommandRegistry = {
  /** Returns the end of it. */
  readonly add: (source: CommandSource) => () => void;
  readonly list: () => readonly Command[];
  readonly find: CommandFinder;
};

/** Everything that can be done now, whoever brought it. Of two with one id the later one counts. */
export function createCommandRegistry(): CommandRegistry {
  const sources = new Set<CommandSource>();
  return {
    add: (source) => {
      sources.add(source);
      return () => sources.delete(source);
    },
    list: () => once([...sources].flatMap(({ list }) => list())),
    find: (query) => once([...sources].flatMap(({ find }) => find?.(query) ?? [])),
  };
}

function once(commands: readonly Command[]): Command[] {
  return [...new Map(commands.map((command) => [command.id, command])).values()];
}
