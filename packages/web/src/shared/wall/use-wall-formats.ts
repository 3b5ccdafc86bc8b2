import { useTranslation } from "react-i18next";
import { type WallFormats, wallFormats } from "./wall-formats.ts";

export function useWallFormats(): WallFormats {
  return wallFormats(useTranslation().i18n.language);
}
