import { useEffect, useState } from "react";

/** By then it has been read out; whoever goes through the page afterwards shall not find it as if it were news. */
const SAID_MS = 8_000;

/** What a live region says for some seconds; the same words twice are said twice. */
export function useSaid(): { readonly said: string; readonly say: (text: string) => void } {
  const [said, setSaid] = useState({ text: "", turn: 0 });
  useEffect(() => {
    if (said.text === "") return;
    const timer = window.setTimeout(() => setSaid((now) => ({ ...now, text: "" })), SAID_MS);
    return () => window.clearTimeout(timer);
  }, [said]);
  return {
    // A blank that nobody hears makes the words new.
    said: said.turn % 2 === 0 || said.text === "" ? said.text : `${said.text}\u00a0`,
    say: (text) => setSaid((before) => ({ text, turn: before.turn + 1 })),
  };
}
