import { redirect } from '@sveltejs/kit';

/** The board is where everybody begins. */
export const load = () => redirect(307, '/board');
