import type { i18n } from "i18next";
import { addTexts } from "../texts/add-texts.ts";
import { startTexts } from "../texts/texts.ts";

const FILES = import.meta.glob<object>("../texts/en/*.json", { eager: true, import: "default" });

/** The catalogue with the words of every page in it. */
export function startAllTexts(): i18n {
  const texts = startTexts();
  addTexts(texts, Object.fromEntries(Object.entries(FILES).map(([file, words]) => [nameOf(file), words])));
  return texts;
}

/** The name under `ui` of a file of words: handOvers for hand-overs.json. */
export function nameOf(file: string): string {
  return (/([\w-]+)\.json$/.exec(file)?.[1] ?? "").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
