import type { ChannelPresence, IsoDate } from "@porchlight/core";
import { expect, test } from "vitest";
import { listSilences } from "./list-silences.ts";

const aShop = (channel: ChannelPresence["channel"], quietOn?: IsoDate, darkOn?: IsoDate): ChannelPresence => ({
  channel,
  decision: "keep",
  light: "lit",
  waiting: 0,
  waitingAsTold: 0,
  reasons: [],
  ...(quietOn === undefined || darkOn === undefined ? {} : { quietOn, darkOn }),
});

test("what is silent by now comes first, then what will be within a week; the rest is not said", () => {
  const channels = [
    aShop("blog", "2026-12-15", "2026-12-31"),
    aShop("x", "2026-12-16", "2027-01-01"),
    aShop("instagram", "2026-12-08", "2026-12-24"),
    aShop("threads", "2026-11-20", "2026-12-10"),
    aShop("facebook-page", "2026-11-01", "2026-12-08"),
    aShop("tiktok"),
  ];
  expect(listSilences(channels, "2026-12-08")).toEqual([
    { channel: "instagram", look: "quiet" },
    { channel: "facebook-page", look: "dark" },
    { channel: "threads", look: "dark", from: "2026-12-10" },
    { channel: "blog", look: "quiet", from: "2026-12-15" },
  ]);
});
