/** So many edits of one fact are told to whoever listens; of more, only how many there were. */
export const mostEditsTold = 200;

/** A fact of a draft as open screens hear it: an imported table is counted, not sent to everybody. */
export function leanPayload(payload: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { edits } = payload;
  if (!Array.isArray(edits) || edits.length <= mostEditsTold) return payload;
  const { edits: _, ...rest } = payload;
  return { ...rest, editCount: edits.length };
}
