import { hasAllWords } from "../words/has-all-words.ts";
import type { Command } from "./command.ts";

/**
 * The commands whose words hold all that was typed; all of them where nothing was. One whose label names what it would be done to
 * is found by what it does: whoever types a word of a post looks for the post.
 */
export function searchCommands(commands: readonly Command[], query: string): Command[] {
  return commands.filter(({ label, keysLabel = label, keywords = "" }) =>
    hasAllWords(`${keysLabel} ${keywords}`, query),
  );
}
