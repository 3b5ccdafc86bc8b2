import { createContext, useContext } from "react";
import { type CommandRegistry, createCommandRegistry } from "./command-registry.ts";

/** A page outside of the app has a registry that nobody asks. */
export const CommandsContext = createContext<CommandRegistry>(createCommandRegistry());

export function useCommandRegistry(): CommandRegistry {
  return useContext(CommandsContext);
}
