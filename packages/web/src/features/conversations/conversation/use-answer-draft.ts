import { readLocalStorageValue, useLocalStorage } from "@mantine/hooks";

/** An answer that is not done yet. It stays in this browser, whichever page is open. */
export function useAnswerDraft(conversationId: string) {
  const key = `porchlight/answer/${conversationId}`;
  const [text, setText, forget] = useLocalStorage({ key, defaultValue: "", getInitialValueInEffect: false });
  return {
    text,
    setText,
    /** Puts words below what is written already. */
    add: (words: string) => setText(joinWords(readLocalStorageValue({ key, defaultValue: "" }), words)),
    forget,
  };
}

function joinWords(written: string, added: string): string {
  return written.trim() === "" ? added : `${written.trimEnd()}\n\n${added}`;
}
