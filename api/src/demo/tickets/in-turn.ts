/** One of the texts after the other, beginning anew after the last. */
export function inTurn(texts: readonly [string, ...string[]], index: number): string {
  return texts[index % texts.length] ?? texts[0];
}
