import { FOLDS } from "../facts/fold-facts.ts";
import type { Channel } from "../facts/vocabulary.ts";

/** A text as a channel shows it at first. */
export type FoldedText = {
  /** What is seen at once. */
  readonly shown: string;
  /** True where a reader has to ask for the rest. */
  readonly isFolded: boolean;
};

/** What a reader sees of a text before asking for more, cut between words where there is one. */
export function foldText(text: string, channel: Channel): FoldedText {
  const fold = FOLDS[channel]?.value;
  if (fold === undefined) return { shown: text, isFolded: false };
  const lines = text.split("\n").slice(0, fold.lines).join("\n");
  const signs = [...lines];
  if (signs.length <= fold.characters) return { shown: lines, isFolded: lines.length < text.length };
  const cut = signs.slice(0, fold.characters).join("");
  const atWord = cut.replace(/\s+\S*$/u, "");
  // One word that fills it all is cut where it ends.
  return { shown: atWord.length > cut.length / 2 ? atWord : cut, isFolded: true };
}
