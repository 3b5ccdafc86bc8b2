import { useLocalStorage } from "@mantine/hooks";
import type { Lesson } from "./lessons.ts";

type DoneLessons = {
  readonly done: ReadonlySet<string>;
  readonly mark: (lesson: Lesson, isDone: boolean) => void;
};

/** The lessons that whoever sits here has done, kept on this computer. */
export function useDoneLessons(workspaceId: string): DoneLessons {
  const [done, setDone] = useLocalStorage<readonly string[]>({
    key: `porchlight.lessons.${workspaceId}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  return {
    done: new Set(done),
    mark: (lesson, isDone) =>
      setDone((before) => [...before.filter((other) => other !== lesson), ...(isDone ? [lesson] : [])]),
  };
}
