import { useElementSize } from "@mantine/hooks";
import { MIX_RULES } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import classes from "./promo-line.module.css";
import { PROMO_LINE_END, promoTicks } from "./promo-ticks.ts";

type PromoLineProps = { readonly promoShare: number; readonly promoShareMax: number };

/** Before the line has been measured. */
const WIDTH_PIXELS = 340;

/** Promotion as a dot on a line from 0 to 40 percent, with the published rules as ticks and the limit as the end of the green. */
export function PromoLine({ promoShare, promoShareMax }: PromoLineProps) {
  const { t } = useTranslation();
  const { ref, width } = useElementSize();
  const ticks = promoTicks(MIX_RULES, {
    widthPixels: width === 0 ? WIDTH_PIXELS : width,
    labelOf: (names, share) =>
      t("ui.plan.mix.tick", {
        share,
        names: t("ui.plan.list", { items: names.map((name) => t(`ui.plan.mix.rule.${name}`)) }),
      }),
  });
  const rows = Math.max(0, ...ticks.map(({ row }) => row)) + 1;
  return (
    <figure className={classes.figure} ref={ref}>
      <figcaption className="pl-hidden">
        {t("ui.plan.mix.line", { share: promoShare, max: promoShareMax })} {ticks.map(({ label }) => label).join("; ")}
      </figcaption>
      <div
        className={classes.line}
        style={{ "--rows": rows, "--max": at(promoShareMax) } as React.CSSProperties}
        aria-hidden
      >
        <span
          className={classes.yours}
          style={{ "--at": at(promoShare) } as React.CSSProperties}
          data-end={endOf(promoShare)}
        >
          {t("ui.plan.mix.yours", { share: promoShare })}
        </span>
        <span className={classes.track} />
        <span className={classes.dot} style={{ "--at": at(promoShare) } as React.CSSProperties} />
        {ticks.map(({ share, label, anchor, row }) => (
          <span
            key={label}
            className={classes.tick}
            data-anchor={anchor}
            style={{ "--at": at(share), "--row": row } as React.CSSProperties}
          >
            <span>{label}</span>
          </span>
        ))}
      </div>
      <p className={classes.max}>{t("ui.plan.mix.max", { max: promoShareMax })}</p>
    </figure>
  );
}

function at(share: number): string {
  return `${(Math.min(share, PROMO_LINE_END) / PROMO_LINE_END) * 100}%`;
}

/** Near an end the words lean inwards, so that they stay on the page. */
function endOf(share: number): "start" | "end" | undefined {
  if (share < 0.05) return "start";
  return share > PROMO_LINE_END - 0.05 ? "end" : undefined;
}
