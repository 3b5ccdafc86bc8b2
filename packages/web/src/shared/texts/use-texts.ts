import { useTranslation } from "react-i18next";
import { addTexts, type PageTexts } from "./add-texts.ts";

/** Words that a page brings along. Called before anything of the page is drawn, so that no key is ever seen. */
export function useTexts(texts: PageTexts): void {
  const { i18n } = useTranslation();
  addTexts(i18n, texts);
}
