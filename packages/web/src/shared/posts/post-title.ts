import type { Post } from "@porchlight/core";
import type { TFunction } from "i18next";

/** What a post is called on the calendar; one without a title goes by its kind. */
export function postTitle({ title, category }: Pick<Post, "title" | "category">, t: TFunction): string {
  return title === "" ? t("ui.words.untitled", { category: t(`category.${category}`) }) : title;
}
