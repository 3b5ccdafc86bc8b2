import type { BriefRow } from "../brief.ts";

// biome-ignore format: a table reads best as one
export const COMMUNITY: readonly BriefRow[] = [
  { id: "regular-in-three-sentences", goals: ["community","branding"], formats: ["photo","text","story"] },
  { id: "made-of-it", goals: ["community","leads","public-relations"], formats: ["photo","short-video","story"], kinds: ["shop","online-store","restaurant","studio","trade"] },
  { id: "thanks-by-name", goals: ["community","public-relations","reputation"], formats: ["text","photo","story"] },
  { id: "new-faces", goals: ["community","service"], formats: ["photo","story","text"], kinds: ["club","studio"] },
  { id: "met-here", goals: ["community","branding"], formats: ["photo","text","article"], kinds: ["club","studio","restaurant","shop"] },
  { id: "your-pictures", goals: ["community","public-relations"], formats: ["photo","short-video","story"] },
  { id: "cause-down-the-road", goals: ["community","public-relations","reputation"], formats: ["text","photo","article"] },
  { id: "well-done-nearby", goals: ["community","public-relations"], formats: ["photo","text","story"], kinds: ["shop","restaurant","trade","studio","club","consultant"] },
  { id: "four-legged-regulars", goals: ["community","branding"], formats: ["photo","story","short-video"], kinds: ["shop","restaurant","trade"] },
  { id: "what-members-do-by-day", goals: ["community","public-relations"], formats: ["photo","text","article"], kinds: ["club","studio"] },
  { id: "every-year-together", goals: ["community","branding"], formats: ["photo","text","short-video","article"] },
  { id: "overheard-with-a-nod", goals: ["community","branding"], formats: ["text","story","photo"], kinds: ["shop","restaurant","studio","club","trade"] },
  { id: "pins-on-a-map", goals: ["community","branding","public-relations"], formats: ["photo","story","text"], kinds: ["online-store","consultant","studio","club"] },
  { id: "lend-swap-pass-on", goals: ["community","service"], formats: ["text","photo","story"], kinds: ["club","shop","studio","restaurant"] },
  { id: "who-is-in-the-picture", goals: ["community","branding"], formats: ["photo","story","text"] },
  { id: "who-carried-the-chairs", goals: ["community","public-relations","reputation"], formats: ["photo","text","short-video"], kinds: ["club","studio","restaurant"] },
  { id: "good-news-of-a-client", goals: ["community","public-relations","reputation"], formats: ["text","photo","article"], kinds: ["consultant","trade","online-store"] },
  { id: "new-in-town", goals: ["community","service","public-relations"], formats: ["article","text","short-video"], kinds: ["shop","restaurant","trade","studio","club"] },
  { id: "list-you-made", goals: ["community","research","public-relations"], formats: ["article","text","photo"] },
  { id: "day-with-the-neighbour", goals: ["community","public-relations","branding"], formats: ["photo","short-video","story"] },
  { id: "looking-for-its-owner", goals: ["community","service"], formats: ["photo","story","text"], kinds: ["shop","restaurant","studio","club"] },
  { id: "customers-own-trick", goals: ["community","service","research"], formats: ["short-video","photo","text","article"] },
  { id: "what-they-are-up-to", goals: ["community","public-relations"], formats: ["article","short-video","text"] },
];
