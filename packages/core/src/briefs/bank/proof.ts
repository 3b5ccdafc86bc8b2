import type { BriefRow } from "../brief.ts";

// biome-ignore format: a table reads best as one
export const PROOF: readonly BriefRow[] = [
  { id: "review-and-its-story", goals: ["reputation","leads"], formats: ["text","photo","story","short-video"] },
  { id: "same-spot-same-light", goals: ["leads","reputation","branding"], formats: ["photo","short-video","story"], kinds: ["trade","studio","shop","consultant"] },
  { id: "poor-review-what-we-did", goals: ["reputation","service"], formats: ["text","article","photo"] },
  { id: "one-year-on", goals: ["reputation","leads"], formats: ["photo","short-video","article"], kinds: ["trade","shop","online-store","consultant","studio"] },
  { id: "number-you-stand-behind", goals: ["public-relations","reputation","leads"], formats: ["text","photo","article"] },
  { id: "told-by-the-client", goals: ["leads","public-relations","reputation"], formats: ["article","text","short-video"], kinds: ["consultant","trade","studio"] },
  { id: "mended-not-replaced", goals: ["reputation","branding","leads"], formats: ["photo","short-video","text"], kinds: ["trade","shop","online-store"] },
  { id: "why-they-came-back", goals: ["reputation","community","leads"], formats: ["text","photo","short-video","article"] },
  { id: "somebody-wrote-about-us", goals: ["public-relations","reputation"], formats: ["text","photo","article"] },
  { id: "certificate-in-plain-words", goals: ["reputation","leads","public-relations"], formats: ["photo","text","article","short-video"] },
  { id: "tested-to-the-end", goals: ["leads","reputation","branding"], formats: ["short-video","photo","text"], kinds: ["shop","online-store","restaurant","trade"] },
  { id: "a-colleague-sends-people", goals: ["reputation","public-relations","leads"], formats: ["text","photo","article"], kinds: ["consultant","trade","studio","restaurant","shop"] },
  { id: "week-one-week-ten", goals: ["leads","community"], formats: ["short-video","photo","story"], kinds: ["studio","club","consultant"] },
  { id: "plate-that-came-back", goals: ["branding","leads"], formats: ["photo","story","short-video"], kinds: ["restaurant"] },
  { id: "did-we-keep-our-word", goals: ["reputation","service"], formats: ["text","story","photo","short-video","article"] },
  { id: "hardest-one-this-month", goals: ["reputation","leads","branding"], formats: ["short-video","photo","text"], kinds: ["trade","consultant","studio","restaurant","online-store"] },
  { id: "when-it-broke", goals: ["reputation","service"], formats: ["text","photo","article"], kinds: ["shop","online-store","trade"] },
  { id: "card-on-the-wall", goals: ["community","reputation","branding"], formats: ["photo","story","text","short-video"] },
  { id: "ours-beside-the-cheap-one", goals: ["leads","reputation"], formats: ["photo","short-video","article"], kinds: ["shop","online-store","trade"] },
  { id: "where-they-went-next", goals: ["public-relations","community","leads"], formats: ["text","photo","article"], kinds: ["studio","club","consultant","restaurant"] },
  { id: "what-worried-them-before", goals: ["leads","reputation"], formats: ["text","story","photo"] },
  { id: "in-their-own-words", goals: ["leads","reputation","community"], formats: ["short-video","story","article"] },
  { id: "dates-of-one-job", goals: ["leads","reputation","service"], formats: ["article","photo","short-video"], kinds: ["trade","consultant","online-store","studio"] },
];
