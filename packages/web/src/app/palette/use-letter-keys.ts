import { useLocalStorage } from "@mantine/hooks";

/** Whether letters alone are keys of commands on this device, and the way to change it. */
export function useLetterKeys() {
  return useLocalStorage({ key: "porchlight.letter-keys", defaultValue: true, getInitialValueInEffect: false });
}
