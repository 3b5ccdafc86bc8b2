import type { RefusedMove } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { postTitle } from "../../../shared/posts/post-title.ts";

/** So many are called by name before the rest is counted. */
const NAMES_MAX = 4;

/** Which posts can't be moved and why, a sentence for each reason. */
export function useRefusedWords(): (refused: readonly RefusedMove[]) => readonly string[] {
  const { t } = useTranslation();
  return (refused) => {
    const codes = [...new Set(refused.map(({ code }) => code))];
    return codes.map((code) => {
      const titles = refused
        .filter((each) => each.code === code)
        .map(({ post }) => t("ui.calendar.picks.moving.named", { title: postTitle(post, t) }));
      const rest = titles.length - NAMES_MAX;
      const names =
        rest > 0 ? [...titles.slice(0, NAMES_MAX), t("ui.calendar.picks.moving.more", { count: rest })] : titles;
      return t(`ui.calendar.picks.moving.refused.${code}`, { names, count: titles.length });
    });
  };
}
