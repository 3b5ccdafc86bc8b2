import { useLocalStorage } from "@mantine/hooks";
import type { Plan } from "@porchlight/core";
import { useOwnName } from "../../../shared/live/use-own-name.ts";

export type WhoseMinutes = {
  /** Everybody who has something to do again and again, in the order of the answers. */
  readonly people: readonly string[];
  /** Whose minutes are shown; undefined where nobody has any. */
  readonly shown: string | undefined;
  /** Whether they are those of whoever sits here. */
  readonly isOwn: boolean;
  readonly show: (person: string) => void;
};

/** Whose minutes are shown on this device: who was chosen, else whoever sits here by name, else the first of the plan. */
export function useWhoseMinutes(
  { answers, routine }: Pick<Plan, "answers" | "routine">,
  workspaceId: string,
): WhoseMinutes {
  const [ownName] = useOwnName();
  const [chosen, choose] = useLocalStorage({
    key: `porchlight.minutes-of/${workspaceId}`,
    defaultValue: "",
    getInitialValueInEffect: false,
  });
  const busy = new Set(routine.map(({ person }) => person));
  const people = answers.people.map(({ name }) => name).filter((name) => busy.has(name));
  const shown = [chosen, ownName, ...people].find((name) => people.includes(name));
  return { people, shown, isOwn: people.length === 1 || shown === ownName || ownName === "", show: choose };
}
