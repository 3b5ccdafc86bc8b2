import { useElementSize } from "@mantine/hooks";
import { HOPED_REPLIES, type Promised } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import classes from "./reply-curve.module.css";
import { type CurvePoint, curvePath, placeAt } from "./reply-curve-path.ts";

type ReplyCurveProps = {
  readonly promise: Promised;
  /** Share answered within a day if the plan's advice on looks is taken. */
  readonly advisedShare?: number;
};

const HEIGHT_PIXELS = 220;
/** Before the figure has been measured. */
const WIDTH_PIXELS = 440;
const DAY_MINUTES = 1440;
/** So near the ground the words stand above their point. */
const LOW_SHARE = 0.2;
const TICKS_MINUTES = [60, 240, 480, 1440, 2880];

/** How soon people hear back, hours on a root scale so that the first ones can be read, beside what people hope for. */
export function ReplyCurve({ promise, advisedShare }: ReplyCurveProps) {
  const { t } = useTranslation();
  const { ref, width } = useElementSize();
  const size = { width: width === 0 ? WIDTH_PIXELS : width, height: HEIGHT_PIXELS };
  const mine: readonly CurvePoint[] = promise.curve;
  const day = mine.find(({ withinMinutes }) => withinMinutes === DAY_MINUTES);
  const at = (withinMinutes: number, share: number) => placeAt({ withinMinutes, share }, size);
  const hopedLabel = at(300, 0.68);
  return (
    <div ref={ref} className={classes.frame}>
      <svg
        viewBox={`0 0 ${size.width} ${size.height + 24}`}
        width={size.width}
        height={size.height + 24}
        className={classes.curve}
        aria-hidden
      >
        {[0, 0.5, 1].map((share) => {
          const { y } = at(0, share);
          return (
            <g key={share}>
              <line x1={at(0, 0).x} x2={size.width} y1={y} y2={y} className={classes.grid} />
              <text x={at(0, 0).x - 6} y={y + 4} textAnchor="end">
                {t("ui.plan.percent", { share })}
              </text>
            </g>
          );
        })}
        {TICKS_MINUTES.map((minutes) => (
          <text
            key={minutes}
            x={at(minutes, 0).x}
            y={size.height + 18}
            textAnchor={minutes === 2880 ? "end" : "middle"}
          >
            {t("ui.plan.promise.hours", { hours: minutes / 60 })}
          </text>
        ))}
        <line
          x1={at(DAY_MINUTES, 0).x}
          x2={at(DAY_MINUTES, 0).x}
          y1={at(0, 1).y}
          y2={size.height}
          className={classes.day}
        />
        <path d={curvePath(mine, size, { isClosed: true })} className={classes.area} />
        <path d={curvePath(HOPED_REPLIES.value, size)} className={classes.hoped} />
        <path d={curvePath(mine, size)} className={classes.mine} />
        <text x={hopedLabel.x} y={hopedLabel.y} textAnchor="end">
          {t("ui.plan.promise.hoped")}
        </text>
        {advisedShare !== undefined && day !== undefined && advisedShare > day.share && (
          <>
            <circle {...centreOf(at(DAY_MINUTES, advisedShare))} r={5} className={classes.advised} />
            <text
              x={at(DAY_MINUTES, advisedShare).x}
              y={Math.max(11, at(DAY_MINUTES, advisedShare).y - 10)}
              textAnchor="middle"
              className={classes.advisedWords}
            >
              {t("ui.plan.promise.advised", { share: advisedShare })}
            </text>
          </>
        )}
        {day !== undefined && (
          <>
            <circle {...centreOf(at(DAY_MINUTES, day.share))} r={5} className={classes.point} />
            <text
              x={at(DAY_MINUTES, day.share).x + 10}
              y={at(DAY_MINUTES, day.share).y + (day.share < LOW_SHARE ? -12 : 20)}
              className={classes.words}
            >
              {t("ui.plan.promise.inDay", { share: day.share })}
            </text>
          </>
        )}
      </svg>
    </div>
  );
}

function centreOf({ x, y }: { readonly x: number; readonly y: number }): { readonly cx: number; readonly cy: number } {
  return { cx: x, cy: y };
}
