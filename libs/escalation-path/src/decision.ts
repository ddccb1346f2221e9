export type Decision<F, R> =
  { readonly ok: true; readonly facts: readonly F[] } | { readonly ok: false; readonly refusal: R };
