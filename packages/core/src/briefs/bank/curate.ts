import type { BriefRow } from "../brief.ts";

// biome-ignore format: a table reads best as one
export const CURATE: readonly BriefRow[] = [
  { id: "neighbour-worth-the-detour", goals: ["community","public-relations","branding"], formats: ["photo","story","text"], kinds: ["shop","restaurant","studio","trade","club"] },
  { id: "line-that-stayed", goals: ["public-relations","branding"], formats: ["text","photo","story"] },
  { id: "would-pay-for-it-again", goals: ["public-relations","community","service"], formats: ["text","photo","article","short-video"] },
  { id: "open-on-the-counter", goals: ["branding","community"], formats: ["photo","text","story","short-video"] },
  { id: "free-and-little-known", goals: ["service","public-relations","community"], formats: ["text","photo","article"] },
  { id: "maker-you-look-up-to", goals: ["branding","public-relations"], formats: ["photo","text","short-video"], kinds: ["shop","online-store","studio","trade","restaurant","club"] },
  { id: "on-in-town", goals: ["community","public-relations"], formats: ["story","text","photo"], kinds: ["shop","restaurant","studio","club"] },
  { id: "explained-better-elsewhere", goals: ["service","public-relations"], formats: ["text","short-video","story"] },
  { id: "study-in-four-sentences", goals: ["public-relations","reputation"], formats: ["text","article","photo"], kinds: ["consultant","trade","club"] },
  { id: "street-as-it-was", goals: ["community","branding","public-relations"], formats: ["photo","story","text"], kinds: ["shop","restaurant","trade","club","studio"] },
  { id: "for-the-drive", goals: ["branding","public-relations"], formats: ["text","story","photo"], kinds: ["consultant","trade","studio","online-store"] },
  { id: "from-another-kitchen", goals: ["community","branding"], formats: ["photo","short-video","story"], kinds: ["restaurant","shop"] },
  { id: "three-who-know-better", goals: ["public-relations","community"], formats: ["text","photo","story"] },
  { id: "official-page-shortcut", goals: ["service","public-relations","reputation"], formats: ["text","article","photo"] },
  { id: "playing-here", goals: ["community","branding"], formats: ["story","text","short-video"], kinds: ["restaurant","studio","club","shop"] },
  { id: "months-reading-sorted", goals: ["public-relations","branding","service"], formats: ["article","text","photo"] },
  { id: "changed-your-mind", goals: ["public-relations","reputation","branding"], formats: ["text","article","short-video"] },
  { id: "detail-seen-elsewhere", goals: ["branding","community"], formats: ["photo","story","short-video"] },
  { id: "tried-what-they-showed", goals: ["service","community","branding"], formats: ["short-video","photo","text"] },
  { id: "letters-worth-having", goals: ["public-relations","branding"], formats: ["article","text","photo"] },
  { id: "old-advice-still-true", goals: ["branding","public-relations"], formats: ["article","photo","text"] },
];
