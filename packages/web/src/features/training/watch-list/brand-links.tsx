import type { WatchedBrand } from "@porchlight/api/contract";
import { CHANNELS } from "@porchlight/core";
import { IconExternalLink } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import classes from "./watch-list.module.css";

type BrandLinksProps = { readonly brand: WatchedBrand };

/** Where a brand is found, each in a window of its own that learns nothing of this one. */
export function BrandLinks({ brand }: BrandLinksProps) {
  const { t } = useTranslation();
  return (
    <ul className={classes.links} aria-label={t("ui.watchList.links", { name: brand.name })}>
      {CHANNELS.filter((channel) => brand.links[channel] !== undefined).map((channel) => (
        <li key={channel}>
          <a href={brand.links[channel]} target="_blank" rel="noopener noreferrer" className={classes.out}>
            <ChannelMark channel={channel} size={16} />
            {t(`channel.${channel}`)}
            <IconExternalLink size={14} stroke={1.75} aria-hidden />
            <span className="pl-hidden"> {t("ui.watchList.ofBrand", { name: brand.name })}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
