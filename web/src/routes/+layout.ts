import { speech } from '#lib/words/index.ts';
import type { LayoutLoad } from './$types';

/** Everything happens in the browser: the API is asked with the rights of the one who looks. */
export const ssr = false;

export const load: LayoutLoad = async () => {
  await speech.speakAsBefore();
};
