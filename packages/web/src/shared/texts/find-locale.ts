/**
 * Undefined for a text that names no locale. Browsers hand on what the system calls its language: of `en-US@posix` what
 * precedes the mark is one.
 */
export function findLocale(text: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(text.replace(/@.*/u, ""));
  } catch {
    return undefined;
  }
}
