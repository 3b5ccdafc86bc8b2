import { Slider, type SliderProps } from "@mantine/core";
import classes from "./line-slider.module.css";

type LineSliderProps = Omit<SliderProps, "classNames" | "label" | "size" | "thumbSize"> & {
  /** What it stands for does not count as it is. */
  readonly isMuted?: boolean;
};

/** A number on a line, to push; what it reads as stands beside it. */
export function LineSlider({ isMuted = false, ...rest }: LineSliderProps) {
  const { track = "", bar = "", thumb = "", mark = "" } = classes;
  return (
    <Slider
      classNames={{ track, bar, thumb, mark }}
      data-muted={isMuted || undefined}
      label={null}
      size={6}
      thumbSize={22}
      {...rest}
    />
  );
}
