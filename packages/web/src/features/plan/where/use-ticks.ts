import { useLocalStorage } from "@mantine/hooks";
import type { Channel } from "@porchlight/core";

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

/** What a task of a channel's list is called among the ticks. */
export function tickName(channel: Channel, code: string): string {
  return `${channel}/${code}`;
}
