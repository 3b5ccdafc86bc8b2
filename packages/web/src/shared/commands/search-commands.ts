import { hasAllWords } from "../words/has-all-words.ts";
import type { Command } from "./command.ts";

/** The commands whose words hold all that was typed; all of them where nothing was. */
export function searchCommands(commands: readonly Command[], query: string): Command[] {
  return commands.filter(({ label, keywords = "" }) => hasAllWords(`${label} ${keywords}`, query));
}
