/** The one door to the network: nothing outside this folder calls fetch or opens a socket. */
export { request, onSignedOut, type RequestOptions } from './request.ts';
export { NetworkFailure, RequestFailed, SignedOut } from './failures.ts';
export { Intent, type WithoutKey } from './intent.svelte.ts';
export { Live, type LiveState } from './live.svelte.ts';
export { type Fact } from './facts.ts';
export { Draft, dropOldDrafts } from './drafts.svelte.ts';
