import { createContext, useState } from "react";

/** The fields of a form in which a text stands that is no day. */
export type UnreadDays = {
  readonly note: (field: string, isUnread: boolean) => void;
  /** True at once: one press may read a day and send the form. */
  readonly any: () => boolean;
};

/** A form that is not sent while there are some gives its own to the fields in it. */
export const UnreadDaysContext = createContext<UnreadDays | undefined>(undefined);

export function useUnreadDays(): UnreadDays {
  const [unread] = useState(createUnreadDays);
  return unread;
}

function createUnreadDays(): UnreadDays {
  const fields = new Set<string>();
  return {
    note: (field, isUnread) => void (isUnread ? fields.add(field) : fields.delete(field)),
    any: () => fields.size > 0,
  };
}
