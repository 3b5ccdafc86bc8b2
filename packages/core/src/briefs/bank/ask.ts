import type { BriefRow } from "../brief.ts";

// biome-ignore format: a table reads best as one
export const ASK: readonly BriefRow[] = [
  { id: "help-us-choose", goals: ["research","community"], formats: ["photo","story","short-video"] },
  { id: "what-nearly-kept-you", goals: ["research","leads"], formats: ["text","story","photo","short-video"] },
  { id: "not-on-the-shelf", goals: ["research","service"], formats: ["photo","story","text"], kinds: ["shop","online-store","restaurant"] },
  { id: "one-hour-longer", goals: ["research","service"], formats: ["story","text","photo"], kinds: ["shop","restaurant","studio","trade","consultant","club"] },
  { id: "explain-us-to-a-friend", goals: ["branding","research"], formats: ["text","story","photo","short-video"] },
  { id: "what-is-this-for", goals: ["community","branding"], formats: ["photo","story","short-video"], kinds: ["shop","trade","restaurant","studio","online-store","club"] },
  { id: "hardest-part", goals: ["research","service","leads"], formats: ["text","story","short-video"] },
  { id: "name-the-new-one", goals: ["community","branding","research"], formats: ["photo","story","text"], kinds: ["restaurant","shop","online-store","studio","club"] },
  { id: "how-long-would-you-wait", goals: ["research","service"], formats: ["text","story","photo"] },
  { id: "bring-it-back", goals: ["research","leads","community"], formats: ["photo","story","text"], kinds: ["restaurant","shop","online-store","studio","club"] },
  { id: "what-would-you-change-here", goals: ["research","service","community"], formats: ["photo","story","text"], kinds: ["shop","restaurant","studio","club"] },
  { id: "would-you-use-it", goals: ["research","leads"], formats: ["text","photo","story"] },
  { id: "advice-for-the-first-day", goals: ["community","service"], formats: ["text","story","short-video"], kinds: ["club","studio","consultant"] },
  { id: "when-did-you-last", goals: ["service","research","leads"], formats: ["story","text","photo"], kinds: ["trade","consultant","shop","studio"] },
  { id: "put-them-in-order", goals: ["research","branding"], formats: ["photo","story","text"], kinds: ["shop","restaurant","online-store","studio","club"] },
  { id: "what-do-you-call-it", goals: ["community","branding"], formats: ["photo","text","story"], kinds: ["shop","restaurant","trade","club","online-store"] },
  { id: "a-month-later", goals: ["research","reputation","service"], formats: ["text","story","photo"], kinds: ["shop","online-store","studio","consultant","trade"] },
  { id: "where-are-you-stuck", goals: ["service","leads","community"], formats: ["text","story","short-video"], kinds: ["consultant","studio","club"] },
  { id: "next-evening-subject", goals: ["research","community","public-relations"], formats: ["text","story","photo"], kinds: ["consultant","studio","club","shop","restaurant"] },
  { id: "where-to-hear-from-us", goals: ["research","service"], formats: ["text","story","photo"] },
  { id: "show-us-where-it-stands", goals: ["community","public-relations","leads"], formats: ["photo","story","short-video"], kinds: ["shop","online-store","trade"] },
  { id: "what-did-we-get-wrong", goals: ["reputation","research","service"], formats: ["text","story","short-video"] },
];
