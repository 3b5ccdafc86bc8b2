// Groups the exports in the reference by the folder of `src` that they come from; their order stands in typedoc.json.
import { Comment, CommentTag, Converter } from "typedoc";

const TITLES = {
  answers: "Answers",
  plan: "Plan",
  strategy: "Plan",
  cadence: "Plan",
  routine: "Plan",
  promise: "Replies",
  conversations: "Replies",
  presence: "Replies",
  "public-promise": "Replies",
  slots: "Slots",
  posts: "Posts",
  series: "Posts",
  checks: "Checks",
  briefs: "Briefs",
  watching: "Watching",
  mix: "Mix",
  messages: "Words",
  facts: "Facts",
  time: "Time",
  "errors.ts": "Errors",
};

/** What typedoc calls when it loads its plugins. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const exported = (project.children ?? []).flatMap((module) => module.children ?? []);
    for (const reflection of exported) addCategory(reflection, project.getSymbolIdFromReflection(reflection));
  });
}

function addCategory(reflection, symbol) {
  const [, folder] = /^src\/([^/]+)/.exec(symbol?.packagePath ?? "") ?? [];
  const title = TITLES[folder];
  if (title === undefined) throw new Error(`${reflection.name}: no group for ${symbol?.packagePath}`);
  reflection.comment ??= new Comment();
  reflection.comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: title }]));
}
