/** Undefined for a text that names no locale: browsers hand on what the system calls its language, `en-US@posix` too. */
export function findLocale(text: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(text);
  } catch {
    return undefined;
  }
}
