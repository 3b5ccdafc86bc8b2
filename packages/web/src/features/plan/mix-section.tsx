import type { Plan } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { MixBar } from "../../shared/ui/mix-bar.tsx";
import { Why } from "../../shared/ui/why.tsx";
import { CategoryMeanings } from "./category-meanings.tsx";
import { PromoLine } from "./promo-line.tsx";
import { Section } from "./section.tsx";

type MixSectionProps = { readonly plan: Plan };

/** What the posts are for, and where the share of promotion stands among the published rules. */
export function MixSection({ plan }: MixSectionProps) {
  const { t } = useTranslation();
  const { mix } = plan;
  return (
    <Section
      title={t("ui.plan.mix.title")}
      aside={<Why question={t("ui.plan.mix.question", { share: mix.promoShare })} reasons={mix.reasons} />}
    >
      <MixBar categories={mix.categories} />
      <PromoLine promoShare={mix.promoShare} promoShareMax={mix.promoShareMax} />
      <CategoryMeanings mix={mix} />
    </Section>
  );
}
