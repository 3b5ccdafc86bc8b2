import type { BriefRow } from "../brief.ts";

// biome-ignore format: a table reads best as one
export const BEHIND_THE_SCENES: readonly BriefRow[] = [
  { id: "before-the-door-opens", goals: ["branding","community"], formats: ["short-video","photo","story"] },
  { id: "hands-close-up", goals: ["branding"], formats: ["photo","short-video","story"] },
  { id: "oldest-tool", goals: ["branding","community"], formats: ["photo","text","short-video"] },
  { id: "decided-this-week", goals: ["branding","reputation","public-relations"], formats: ["text","article","short-video"] },
  { id: "went-wrong-changed", goals: ["reputation","branding"], formats: ["text","article","short-video"] },
  { id: "who-reads-your-message", goals: ["service","community","reputation"], formats: ["photo","text","story"] },
  { id: "half-finished", goals: ["branding","leads"], formats: ["photo","story","short-video"] },
  { id: "came-in-today", goals: ["branding","leads"], formats: ["photo","story","short-video"], kinds: ["shop","restaurant","online-store"] },
  { id: "corner-nobody-sees", goals: ["branding","community"], formats: ["photo","short-video","story"] },
  { id: "learning-something", goals: ["branding","reputation"], formats: ["text","photo","short-video"] },
  { id: "how-it-looked-before", goals: ["branding","public-relations","community"], formats: ["photo","text","story"] },
  { id: "working-day-by-the-clock", goals: ["branding","public-relations"], formats: ["text","article","story"] },
  { id: "version-that-failed", goals: ["branding","research"], formats: ["photo","short-video","text"], kinds: ["shop","restaurant","online-store","studio"] },
  { id: "fifteen-seconds-of-sound", goals: ["branding","community"], formats: ["short-video","story"] },
  { id: "how-it-is-packed", goals: ["leads","service","branding"], formats: ["short-video","photo","story"], kinds: ["online-store","shop"] },
  { id: "evening-before", goals: ["branding","community","public-relations"], formats: ["photo","story","text"] },
  { id: "visit-to-a-supplier", goals: ["public-relations","branding","community"], formats: ["photo","short-video","article"], kinds: ["shop","restaurant","online-store","trade"] },
  { id: "rule-and-its-story", goals: ["branding","community"], formats: ["text","photo","story"] },
  { id: "month-in-odd-numbers", goals: ["branding","public-relations"], formats: ["text","photo","article"] },
  { id: "why-these-hours", goals: ["service","branding"], formats: ["text","photo","story"], kinds: ["shop","restaurant","studio","trade","consultant"] },
  { id: "taken-home", goals: ["leads","branding"], formats: ["photo","story","short-video"], kinds: ["shop","restaurant","online-store"] },
  { id: "board-on-monday", goals: ["branding","public-relations"], formats: ["photo","story","text"], kinds: ["trade","consultant","studio","club"] },
  { id: "honest-beginning", goals: ["branding","public-relations","community"], formats: ["article","text","short-video"] },
  { id: "job-you-turned-down", goals: ["reputation","branding","public-relations"], formats: ["text","article","short-video"], kinds: ["trade","consultant","studio"] },
];
