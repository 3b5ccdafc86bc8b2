/** Whether the keyboard before the page is likely a Mac's, whose keys have other names. */
export function isMac(): boolean {
  return /mac|iphone|ipad/i.test(navigator.userAgent);
}
