import { formatDuration, MIX_RULES, type Plan } from "@porchlight/core";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { ChannelWishes } from "./channel-wishes.tsx";
import { defaultLook } from "./default-look.ts";
import { LookFields } from "./look-fields.tsx";
import { type Trial, withoutIdle } from "./trial.ts";
import classes from "./trial-controls.module.css";
import { TrialSlider } from "./trial-slider.tsx";

type TrialControlsProps = {
  readonly plan: Plan;
  readonly trial: Trial;
  readonly onChange: (change: (trial: Trial) => Trial) => void;
};

const HOUR_STEP = 0.25;
/** A line shows room to double the hours, and this many hours at least. */
const HOURS_SHOWN_MIN = 10;
/** No published rule gives promotion more. */
const PROMO_PERCENT_MAX = Math.floor(Math.max(...MIX_RULES.map(({ promoShare }) => promoShare)) * 100);

/** What can be tried: hours, the limit of promotion, a further look, and the channels. */
export function TrialControls({ plan, trial, onChange }: TrialControlsProps) {
  const { t } = useTranslation();
  const { people } = plan.answers;
  const set = useCallback(
    (change: (trial: Trial) => Trial) => onChange((before) => withoutIdle(change(before), plan.answers)),
    [onChange, plan],
  );
  const offered = useMemo(() => defaultLook(plan), [plan]);
  const keptPercent = Math.round((plan.answers.limits?.promoShareMax ?? plan.mix.promoShareMax) * 100);
  const percent = trial.promoShareMax === undefined ? keptPercent : Math.round(trial.promoShareMax * 100);
  const { look: _look, ...withoutLook } = trial;
  return (
    <div className={classes.controls}>
      <fieldset className={classes.group}>
        <legend>{t("ui.plan.whatIf.hours")}</legend>
        {people.map(({ name, hoursPerWeek }, index) => {
          const hours = trial.hours?.[index] ?? hoursPerWeek;
          return (
            <TrialSlider
              // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name, and the list stands still
              key={index}
              label={name}
              value={hours}
              words={formatDuration(hours * 60)}
              max={Math.max(HOURS_SHOWN_MIN, Math.ceil(hoursPerWeek * 2))}
              step={HOUR_STEP}
              kept={hoursPerWeek}
              onValue={(value) => set((before) => ({ ...before, hours: { ...before.hours, [index]: value } }))}
            />
          );
        })}
        <LookFields
          people={people}
          offered={offered}
          look={trial.look}
          onLook={(look) => set(() => (look === undefined ? withoutLook : { ...trial, look }))}
        />
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t("ui.plan.whatIf.promotion")}</legend>
        <TrialSlider
          label={t("ui.plan.whatIf.promoMax")}
          value={Math.min(percent, PROMO_PERCENT_MAX)}
          words={t("ui.plan.percent", { share: percent / 100 })}
          max={PROMO_PERCENT_MAX}
          step={1}
          kept={Math.min(keptPercent, PROMO_PERCENT_MAX)}
          onValue={(value) =>
            set((before) => {
              const { promoShareMax: _kept, ...rest } = before;
              return value === keptPercent ? rest : { ...rest, promoShareMax: value / 100 };
            })
          }
        />
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t("ui.plan.whatIf.channels")}</legend>
        <ChannelWishes
          plan={plan}
          onChange={set}
          {...(trial.wishes === undefined ? {} : { wishes: trial.wishes })}
          {...(trial.added === undefined ? {} : { added: trial.added })}
        />
      </fieldset>
    </div>
  );
}
