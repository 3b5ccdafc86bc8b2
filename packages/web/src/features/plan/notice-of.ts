/** The words of a task that are to be put up somewhere, ready to copy: what stands between its quotation marks. */
export function noticeOf(task: string): string | undefined {
  return /“([^”]+)”/.exec(task)?.[1];
}
