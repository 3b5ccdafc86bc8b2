import { z } from "zod";
import { IMPORT_BYTES_MAX } from "../contract/conversation-import-schemas.ts";
import { routes } from "../contract/routes.ts";
import { momentSchema } from "../contract/text-schemas.ts";
import { forgetReplies } from "../http/answer-once.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { mountUpload } from "../http/mount-file.ts";
import { readCursor, toPage } from "../http/page.ts";
import { addMessage } from "./add-message.ts";
import { changeConversation } from "./change-conversation.ts";
import { toLine } from "./conversation-row.ts";
import { deleteConversation, listAnsweredRows } from "./conversations-store.ts";
import { createConversation } from "./create-conversation.ts";
import { importConversations } from "./import-conversations.ts";
import { listWaiting } from "./list-waiting.ts";
import { mergeConversations } from "./merge-conversations.ts";
import { readCsv } from "./read-csv.ts";
import { holdConversation } from "./rewrite-conversation.ts";
import { showConversation } from "./show-conversation.ts";
import { takeBackAnswer } from "./take-back-answer.ts";
import { countWaiting } from "./waiting-store.ts";

const answeredPlaceSchema = z.strictObject({ at: momentSchema, id: z.uuid() });

export function mountConversations(mounting: Mounting): void {
  mount(mounting, routes.listConversations, async ({ workspace, query: { state, cursor, limit }, now }) => {
    if (state === "waiting") {
      const [page, waiting] = await Promise.all([
        listWaiting(workspace, { cursor, limit, now }),
        countWaiting(workspace, now),
      ]);
      return { ...page, counts: { waiting } };
    }
    const after = readCursor(answeredPlaceSchema, cursor);
    const [rows, waiting] = await Promise.all([
      listAnsweredRows(workspace, { after, limit: limit + 1 }),
      countWaiting(workspace, now),
    ]);
    const { items, nextCursor } = toPage(rows, {
      limit,
      placeOf: ({ active_at, conversation_id }) => ({ at: active_at, id: conversation_id }),
    });
    return { items: items.map(toLine), nextCursor, counts: { waiting } };
  });

  mount(mounting, routes.createConversation, ({ workspace, body, now, newId }) =>
    createConversation(workspace, { given: body, now, newId }),
  );

  mountUpload(mounting, routes.importConversations, {
    mostBytes: IMPORT_BYTES_MAX,
    handle: ({ file, now, newId, inWorkspace }) => {
      const table = readCsv(file);
      return inWorkspace((workspace) => importConversations(workspace, { table, now, newId }));
    },
  });

  mount(mounting, routes.loadConversation, ({ workspace, params: { conversationId } }) =>
    showConversation(workspace, conversationId),
  );

  mount(mounting, routes.addMessage, ({ workspace, params: { conversationId: id }, body, version, now, newId }) =>
    addMessage(workspace, { target: { id, version }, given: body, now, newId }),
  );

  mount(mounting, routes.takeBackAnswer, ({ workspace, params: { conversationId: id, messageId }, version }) =>
    takeBackAnswer(workspace, { target: { id, version }, messageId }),
  );

  mount(mounting, routes.changeConversation, ({ workspace, params: { conversationId: id }, body, version, now }) =>
    changeConversation(workspace, { target: { id, version }, change: body, now }),
  );

  mount(mounting, routes.deleteConversation, async ({ workspace, params: { conversationId: id }, version }) => {
    await holdConversation(workspace, { id, version });
    await deleteConversation(workspace, id);
    await forgetReplies(workspace, id);
    return undefined;
  });

  mount(mounting, routes.mergeConversations, ({ workspace, params: { conversationId: id }, body, version }) =>
    mergeConversations(workspace, { target: { id, version }, otherId: body.otherId }),
  );
}
