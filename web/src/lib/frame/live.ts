import { createContext } from 'svelte';
import type { Live } from '#lib/wire/index.ts';

/** The live feed of the page: `getLive().follow(facts => …, { recent: true })` inside an `$effect`. */
export const [getLive, setLive] = createContext<Live>();
