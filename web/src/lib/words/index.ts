/** The one door to the words: `import { t, say, speech, nameOf } from '#lib/words/index.ts'`. */
export { nameOf, speech, t, tCode, type Names } from './words.svelte.ts';
export { failureText, fieldProblemText, refusalText, type RefusalFacts } from './refusal.ts';
export { say } from './say.svelte.ts';
export { isLocale, locales, nearestLocale, type Key, type Locale, type Values } from './shape.ts';
