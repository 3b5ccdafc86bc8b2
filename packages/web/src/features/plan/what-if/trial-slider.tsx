import { LineSlider } from "../../../shared/ui/line-slider.tsx";
import classes from "./trial-slider.module.css";

type TrialSliderProps = {
  readonly label: string;
  readonly value: number;
  /** What the value reads as: "5 h", "15%". */
  readonly words: string;
  readonly max: number;
  readonly step: number;
  /** The value of the plan, marked on the line. */
  readonly kept: number;
  readonly onValue: (value: number) => void;
};

/** A number to try, on a line with a tick where the plan has it. */
export function TrialSlider({ label, value, words, max, step, kept, onValue }: TrialSliderProps) {
  return (
    <div className={classes.row} data-changed={value !== kept || undefined}>
      <span className={classes.label}>{label}</span>
      <strong className={classes.value}>{words}</strong>
      <LineSlider
        className={classes.slider}
        value={value}
        max={max}
        step={step}
        marks={[{ value: kept }]}
        onChange={onValue}
        thumbLabel={label}
        thumbProps={{ "aria-valuetext": words }}
      />
    </div>
  );
}
