/** The shapes that networks show pictures in; words under `ui.calendar.crop.shape`. Width over height. */
export const CROP_SHAPES = [
  { name: "square", aspect: 1 },
  { name: "portrait", aspect: 4 / 5 },
  { name: "story", aspect: 9 / 16 },
  { name: "link", aspect: 1.91 },
  { name: "wide", aspect: 16 / 9 },
  { name: "pin", aspect: 2 / 3 },
] as const;
