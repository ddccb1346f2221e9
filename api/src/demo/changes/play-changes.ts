import { createHash } from 'node:crypto';
import { canonical } from '@baton/cosign-quorum';
import { wholePeriod, type ChangeContent, type ChangeTerms } from '@baton/effective-dating';
import type { INestApplicationContext } from '@nestjs/common';
import { People } from '../../directory/queries/people.ts';
import { TextsToEdit } from '../../knowledge/queries/texts-to-edit.ts';
import type { Instant } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal, type Moment } from '../../platform/journal/journal.ts';
import { personId } from '../directory/people.ts';
import { idOf, seeded } from '../seeded.ts';
import { nextNumbers } from '../store/next-numbers.ts';
import type { Announcement } from '../tickets/play-tickets.ts';
import { ChangeScene } from './change-scene.ts';
import type { PlannedChange } from './plan.ts';

/** Plays all policy changes, the first drafted first, records each with its past, and gives those that were published. */
export async function playChanges(
  app: INestApplicationContext,
  tx: Tx,
  now: Instant,
  plans: readonly PlannedChange[],
): Promise<Announcement[]> {
  const inOrder = [...plans].sort((a, b) => a.draftedAt - b.draftedAt);
  const numbers = await nextNumbers(tx, 'change_number', inOrder.length);
  const announcements: Announcement[] = [];
  for (const [index, plan] of inOrder.entries()) {
    const { key, department, author, draftedAt: at, dates } = plan;
    const content = await contentOf(app, tx, plan);
    const terms: ChangeTerms = {
      ...dates,
      edits: content.edits.map(({ articleId, language }) => ({ articleId, language })),
      // Binds texts and dates: whoever signs the hash signs both.
      contentHash: createHash('sha256')
        .update(canonical({ content, ...dates }))
        .digest('hex'),
    };
    const concerned = plan.mustRead
      ? await app.get(People, { strict: false }).answering(tx, dates.scope.markets)
      : [];
    const number = numbers[index] ?? 0;
    const draft = { key, number, department, author, content, terms, at };
    const scene = new ChangeScene(draft, concerned, seeded(`${key} scene`), now);
    plan.play(scene);
    const id = idOf(`change ${key}`);
    await record(app, tx, `change:${id}`, scene.moments);
    announcements.push(...announcementOf(id, author, scene));
  }
  return announcements;
}

/** Publishing asks for receipts, so it is recorded to its end before anybody confirms. */
async function record(
  app: INestApplicationContext,
  tx: Tx,
  stream: string,
  moments: readonly Moment[],
): Promise<void> {
  const journal = app.get(Journal);
  const published = moments.findIndex(({ facts }) => facts.some(({ type }) => type === 'ChangePublished'));
  const version = await journal.recordHistory(tx, stream, 0, moments.slice(0, published + 1));
  await journal.recordHistory(tx, stream, version, moments.slice(published + 1));
}

async function contentOf(app: INestApplicationContext, tx: Tx, plan: PlannedChange): Promise<ChangeContent> {
  const { title, summary, talkTrack, mustRead, edits, dates, draftedAt } = plan;
  const texts = edits.map(({ slug: article, language }) => ({ article, language }));
  const present = await app.get(TextsToEdit, { strict: false }).of(tx, texts, dates.scope.markets, draftedAt);
  return {
    title,
    summary,
    talkTrack,
    mustRead,
    edits: edits.map(({ slug, language, title: heading, body }, index) => ({
      articleId: slug,
      language,
      title: heading,
      body,
      before: present[index]?.before ?? '',
      basis: present[index]?.basis ?? null,
    })),
  };
}

/** What tickets in its scope are marked by, if it was ever published. */
function announcementOf(changeId: string, author: string, { change }: ChangeScene): Announcement[] {
  const publishedAt = 'publishedAt' in change ? change.publishedAt : null;
  if (publishedAt === null || change.terms.from === null) return [];
  const { scope, from } = change.terms;
  const { until } = wholePeriod({ ...change.terms, from });
  const endedAt =
    change.status === 'withdrawn'
      ? change.withdrawnAt
      : change.status === 'rolled_back'
        ? change.rolledBackAt
        : null;
  return [{ changeId, publisher: personId(author), scope, publishedAt, endedAt, until }];
}
