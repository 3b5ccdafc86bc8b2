/** Where this browser keeps an answer that is not done yet. */
export function answerKey(conversationId: string): string {
  return `porchlight/answer/${conversationId}`;
}
