import { useState } from "react";

/** What a live region says; the same words twice are said twice. */
export function useSaid(): { readonly said: string; readonly say: (text: string) => void } {
  const [said, setSaid] = useState({ text: "", turn: 0 });
  return {
    // A blank that nobody hears makes the words new.
    said: said.turn % 2 === 0 ? said.text : `${said.text}\u00a0`,
    say: (text) => setSaid((before) => ({ text, turn: before.turn + 1 })),
  };
}
