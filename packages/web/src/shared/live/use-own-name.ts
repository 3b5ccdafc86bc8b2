import { useLocalStorage } from "@mantine/hooks";
import { VIEWER_NAME_MAX } from "@porchlight/api/contract";

const KEY = "porchlight/name";

/** What whoever sits here is called, as this browser keeps it; `""` for nobody in particular. */
export function useOwnName(): readonly [string, (name: string) => void] {
  const [name, setName] = useLocalStorage({
    key: KEY,
    defaultValue: "",
    getInitialValueInEffect: false,
    serialize: (text) => text,
    deserialize: (text) => (text ?? "").slice(0, VIEWER_NAME_MAX),
  });
  return [name, setName];
}
