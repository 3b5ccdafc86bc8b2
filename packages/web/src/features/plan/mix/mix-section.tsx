import type { Plan } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { MixBar } from "../../../shared/ui/mix-bar.tsx";
import { Section } from "../../../shared/ui/section.tsx";
import { Why } from "../../../shared/ui/why.tsx";
import { TableTwin } from "../charts/table-twin.tsx";
import { CategoryMeanings } from "./category-meanings.tsx";
import { MixDetails } from "./mix-details.tsx";
import { mixRows } from "./mix-rows.ts";
import { PromoLine } from "./promo-line.tsx";

type MixSectionProps = { readonly plan: Plan };

/** What the posts are for, and where the share of promotion stands among the published rules. */
export function MixSection({ plan }: MixSectionProps) {
  const { t } = useTranslation();
  const { mix } = plan;
  const hasPromotion = mix.promoShare > 0;
  const question = hasPromotion ? t("ui.plan.mix.question", { share: mix.promoShare }) : t("ui.plan.mix.questionMix");
  return (
    <Section title={t("ui.plan.mix.title")} aside={<Why question={question} reasons={mix.reasons} />}>
      <TableTwin label={t("ui.plan.mix.twin")} picture={<MixBar categories={mix.categories} />} {...mixRows(mix, t)} />
      <CategoryMeanings mix={mix} />
      {plan.mode !== "flood" && <PromoLine promoShare={mix.promoShare} promoShareMax={mix.promoShareMax} />}
      <MixDetails mix={mix} />
    </Section>
  );
}
