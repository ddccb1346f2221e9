import type { ChangeTerms, Texts } from '@baton/effective-dating';
import type { Instant } from '../../platform/clock/clock.ts';
import type { ChangeScene } from './change-scene.ts';
import type { NewText } from './edits.ts';

/** A policy change to be: what it says, and the script of what happened to it since it was drafted. */
export interface PlannedChange {
  readonly key: string;
  readonly department: string;
  /** Login of the publisher. */
  readonly author: string;
  readonly draftedAt: Instant;
  readonly title: Texts;
  readonly summary: Texts;
  readonly talkTrack: Texts;
  readonly mustRead: boolean;
  readonly dates: Omit<ChangeTerms, 'edits' | 'contentHash'>;
  readonly edits: readonly NewText[];
  readonly play: (scene: ChangeScene) => void;
}
