import type { SlotProposal } from "@porchlight/core/briefs";

/** Which of its briefs each slot shows, by its key; the first where none is named. */
export type ShownBriefs = ReadonlyMap<string, string>;

/** The id of the brief that a proposal shows. */
export function shownBriefOf(
  { slot, briefs }: SlotProposal,
  shown: ShownBriefs,
): SlotProposal["briefs"][number] | undefined {
  return briefs.find(({ brief }) => brief.id === shown.get(slot.key)) ?? briefs[0];
}

/** The next idea for a slot, round and round, without those that other slots show. */
export function nextBrief(
  proposal: SlotProposal,
  { all, shown }: { readonly all: readonly SlotProposal[]; readonly shown: ShownBriefs },
): string | undefined {
  const taken = all
    .filter(({ slot }) => slot.key !== proposal.slot.key)
    .map((each) => shownBriefOf(each, shown)?.brief.id);
  const free = proposal.briefs.map(({ brief }) => brief.id).filter((id) => !taken.includes(id));
  const now = shownBriefOf(proposal, shown)?.brief.id ?? "";
  return free[(free.indexOf(now) + 1) % free.length];
}
