export { sdl } from './generated/sdl.ts';
export type * from './generated/types.ts';
