import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

/** Adds the words of the lessons to the catalogue: nobody else loads them. */
export function useLessonWords(): void {
  const { i18n } = useTranslation();
  useSuspenseQuery({
    queryKey: ["lesson-words"],
    queryFn: async () => {
      const { default: lesson } = await import("../../shared/texts/en/lesson-texts.json");
      i18n.addResourceBundle("en", "translation", { ui: { lessons: { lesson } } }, true);
      return true;
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}
