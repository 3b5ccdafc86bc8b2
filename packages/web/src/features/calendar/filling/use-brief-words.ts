import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

/** Adds the words of the briefs to the catalogue, once somebody needs them. True when they are there. */
export function useBriefWords(isNeeded: boolean): boolean {
  const { i18n } = useTranslation();
  const { data } = useQuery({
    queryKey: ["brief-words"],
    queryFn: async () => {
      const { enBriefs } = await import("@porchlight/core/messages/en-briefs");
      i18n.addResourceBundle("en", "translation", enBriefs, true);
      return true;
    },
    enabled: isNeeded,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  return data === true;
}
