import type { Channel } from "@porchlight/core";
import {
  type Icon,
  IconArticle,
  IconBrandBluesky,
  IconBrandFacebook,
  IconBrandInstagram,
  IconBrandLinkedin,
  IconBrandMastodon,
  IconBrandPinterest,
  IconBrandThreads,
  IconBrandTiktok,
  IconBrandX,
  IconBrandYoutube,
  IconBuildingStore,
  IconCircleDashed,
  IconDeviceMobile,
  IconMail,
  IconUserSquare,
} from "@tabler/icons-react";

const MARKS = {
  "facebook-page": IconBrandFacebook,
  instagram: IconBrandInstagram,
  "instagram-stories": IconCircleDashed,
  "linkedin-page": IconBrandLinkedin,
  "linkedin-person": IconUserSquare,
  x: IconBrandX,
  tiktok: IconBrandTiktok,
  youtube: IconBrandYoutube,
  "youtube-shorts": IconDeviceMobile,
  pinterest: IconBrandPinterest,
  threads: IconBrandThreads,
  bluesky: IconBrandBluesky,
  mastodon: IconBrandMastodon,
  "google-business": IconBuildingStore,
  blog: IconArticle,
  newsletter: IconMail,
} as const satisfies Record<Channel, Icon>;

type ChannelMarkProps = { readonly channel: Channel; readonly size?: number };

/** A channel's mark in the text's colour; its name or a time stands beside it. */
export function ChannelMark({ channel, size = 16 }: ChannelMarkProps) {
  const Mark = MARKS[channel];
  return <Mark size={size} stroke={size < 16 ? 2.2 : 1.75} style={{ flex: "none" }} aria-hidden />;
}
