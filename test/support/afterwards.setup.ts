import { afterAll } from 'vitest';
import { doWhatIsLeft } from './afterwards.ts';

afterAll(doWhatIsLeft);
