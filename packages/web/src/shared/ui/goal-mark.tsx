import type { Goal } from "@porchlight/core";
import {
  type Icon,
  IconBulb,
  IconFlag,
  IconLifebuoy,
  IconNews,
  IconStar,
  IconUserPlus,
  IconUsers,
} from "@tabler/icons-react";

const MARKS = {
  branding: IconFlag,
  reputation: IconStar,
  "public-relations": IconNews,
  community: IconUsers,
  service: IconLifebuoy,
  research: IconBulb,
  leads: IconUserPlus,
} as const satisfies Record<Goal, Icon>;

type GoalMarkProps = { readonly goal: Goal; readonly size?: number };

export function GoalMark({ goal, size = 22 }: GoalMarkProps) {
  const Mark = MARKS[goal];
  return <Mark size={size} stroke={1.75} style={{ flex: "none" }} aria-hidden />;
}
