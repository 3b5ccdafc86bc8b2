import { useLocalStorage } from "@mantine/hooks";

type Ticks = {
  readonly isTicked: (name: string) => boolean;
  readonly tick: (name: string, isDone: boolean) => void;
};

/** What has been ticked off of a plan's lists, kept on this computer. */
export function useTicks(planId: string): Ticks {
  const [ticked, setTicked] = useLocalStorage<readonly string[]>({
    key: `porchlight.ticks.${planId}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  return {
    isTicked: (name) => ticked.includes(name),
    tick: (name, isDone) =>
      setTicked((before) => [...before.filter((item) => item !== name), ...(isDone ? [name] : [])]),
  };
}
