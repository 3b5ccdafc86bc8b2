import { createContext, useState } from "react";

/** The fields of a form in which a text stands that is no day or time. */
export type UnreadFields = {
  readonly note: (field: string, isUnread: boolean) => void;
  /** True at once: one press may read it and send the form. */
  readonly any: () => boolean;
};

/** A form that is not sent while there are some gives its own to the fields in it. */
export const UnreadFieldsContext = createContext<UnreadFields | undefined>(undefined);

export function useUnreadFields(): UnreadFields {
  const [unread] = useState(createUnreadFields);
  return unread;
}

function createUnreadFields(): UnreadFields {
  const fields = new Set<string>();
  return {
    note: (field, isUnread) => void (isUnread ? fields.add(field) : fields.delete(field)),
    any: () => fields.size > 0,
  };
}
