/** What of the editor is seen: the fields, the post as readers meet it, or what it said before. */
export type EditorPart = "write" | "preview" | "versions";
