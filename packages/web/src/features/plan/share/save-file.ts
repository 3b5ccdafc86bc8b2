type TextFile = { readonly name: string; readonly type: "text/html" | "text/markdown"; readonly text: string };

/** Hands a text to the browser as a file to keep. */
export function saveFile({ name, type, text }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the text by the time of the next task.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
