/** Streams of sub-requests in the journal. */
export const prefix = 'sub-request';

export const streamOf = (id: string): string => `${prefix}:${id}`;
export const idOf = (stream: string): string => stream.slice(stream.indexOf(':') + 1);
