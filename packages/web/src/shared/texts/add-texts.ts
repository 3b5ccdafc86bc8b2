import type { i18n } from "i18next";

/** Words of the pages by the name under which they stand in `ui`. */
export type PageTexts = { readonly [name: string]: object };

/** Adds words to the catalogue, unless they stand there. Nobody is told: what needs them is drawn after them. */
export function addTexts(catalogue: i18n, texts: PageTexts): void {
  for (const [name, words] of Object.entries(texts)) {
    if (catalogue.getResource("en", "translation", `ui.${name}`) !== undefined) continue;
    catalogue.addResourceBundle("en", "translation", { ui: { [name]: words } }, true);
  }
}
