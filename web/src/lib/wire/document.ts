/** An operation as it is sent. The types of its variables and answer are the compiler's alone. */
export interface TypedDocument<Result, Variables> {
  readonly text: string;
  readonly types?: (variables: Variables) => Result;
}

export function document<Result, Variables>(
  operation: string,
  fragments: readonly string[],
): TypedDocument<Result, Variables> {
  return { text: [operation, ...fragments].join(' ') };
}
