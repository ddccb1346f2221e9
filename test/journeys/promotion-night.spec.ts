import { expect, it } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { card, cardLiesIn, moveByKeyboard } from '../support/board-screen.ts';
import { openHouse, type Seat } from '../support/browser.ts';
import { seedCompany } from '../support/company.ts';
import { openTicket, see } from '../support/tickets.ts';

const responders = (role: string, department: string): object => ({
  responders: [{ kind: 'role', role, department }],
});

/** The path of urgent tickets, slow enough for people to act in between: seconds instead of minutes. */
const levels = [
  {
    level: 1,
    trigger: { kind: 'unacknowledged', afterSeconds: 2 },
    ...responders('staff', 'owner'),
    actions: [{ kind: 'notify' }],
  },
  {
    level: 2,
    trigger: { kind: 'unacknowledged', afterSeconds: 10 },
    ...responders('lead', 'owner'),
    actions: [{ kind: 'notify' }, { kind: 'raise_priority' }],
    repeat: { everySeconds: 3, times: 2 },
  },
  {
    level: 3,
    trigger: { kind: 'unacknowledged', afterSeconds: 20 },
    ...responders('lead', 'service-operations'),
    actions: [{ kind: 'notify' }, { kind: 'hand_over', department: 'service-operations' }],
  },
];

const house = openHouse({
  seed: async (databaseUrl) => {
    await seedCompany(databaseUrl);
    await withClient(databaseUrl, (client) =>
      client.query(
        `INSERT INTO escalation_path_versions (code, version, names, levels, arbiters, published_at)
         SELECT code, 2, names, $1, arbiters, now() FROM escalation_path_versions WHERE code = 'quick'`,
        [JSON.stringify(levels)],
      ),
    );
  },
});

/** What waits, as the rail says it on every page. */
async function waiting({ page, t }: Seat): Promise<number> {
  const inbox = page.getByRole('navigation').getByRole('link', { name: t('frame.rail.inbox') });
  return Number(/\d+/.exec((await inbox.textContent()) ?? '')?.[0] ?? 0);
}

const marked = (seat: Seat, number: number, level: number): Promise<void> =>
  card(seat, number).getByText(seat.t('board.mark.escalated', { level }), { exact: true }).waitFor();

/**
 * Somebody accepts with the keyboard. A level that fires at that very moment makes the version stale: then the card goes
 * back and says so, and one does it again, as people do. Another's board tells that it is done; one's own shows it before.
 */
async function accept(seat: Seat, onlooker: Seat, number: number): Promise<void> {
  const { page, t } = seat;
  const why = t('board.refused', { number: String(number), why: t('refusals.STALE_VERSION') });
  const notices = page.getByRole('region', { name: t('ui.notifications') });
  for (let tries = 0; tries < 3; tries += 1) {
    await moveByKeyboard(seat, number, t('tickets.move.accept'));
    const wentBack = notices.getByText(why, { exact: true });
    const accepted = await Promise.race([
      cardLiesIn(onlooker, number, 'assigned').then(() => true),
      wentBack.waitFor().then(
        () => false,
        // Nothing was refused: the other one decides.
        () => true,
      ),
    ]);
    if (accepted) return;
    await notices
      .getByRole('button', { name: t('ui.dismiss') })
      .first()
      .click();
  }
  throw new Error(`#${number} could not be accepted`);
}

interface Firing {
  readonly level: number;
  readonly loop: number;
  readonly dueAt: string;
  readonly firedAt: string;
  readonly passedBecause: string | null;
}

it('story 6, Thai promotion night: what nobody accepts escalates level by level, and leads see it live', async () => {
  const lars = await house.seat('lars', 'en');
  const lin = await house.seat('lin', 'zh-Hans');
  expect(await waiting(lars)).toBe(0);
  expect(await waiting(lin)).toBe(0);

  const tickets: { id: string; number: number }[] = await Promise.all(
    ['Coupon void', 'Double charge', 'Wrong item', 'No delivery slot', 'Gift missing'].map((title) =>
      openTicket(house.door, 'niran', { problemType: 'urgent', market: 'TH', severity: 2 }, { title }),
    ),
  );
  const [first, ...others] = tickets;
  if (!first) throw new Error('no ticket was opened');

  // Level 1 tells the staff; both see the marks come up on the cards without doing anything.
  await Promise.all(tickets.map(({ number }) => marked(lars, number, 1)));
  await Promise.all(tickets.map(({ number }) => marked(lin, number, 1)));

  // Lars takes one of them with the keyboard: it stops escalating, the others go on.
  await accept(lars, lin, first.number);

  // Level 2 tells the lead, in her own language.
  await Promise.all(others.map(({ number }) => card(lin, number).getByText('已升级到第 2 级').waitFor()));
  await Promise.all(others.map(({ number }) => marked(lars, number, 2)));
  // Five assignments and four escalations at least; the repeats come on top.
  await expect.poll(() => waiting(lin), { timeout: 15_000 }).toBeGreaterThanOrEqual(9);
  await expect.poll(() => waiting(lars), { timeout: 15_000 }).toBeGreaterThanOrEqual(10);

  // Nobody reacted to two repeats either: service operations has them now.
  await Promise.all(
    others.map(({ number }) => card(lin, number).getByText('service-operations（简）').waitFor()),
  );
  const olga = await house.seat('olga', 'en', '/board?department=service-operations');
  for (const { number } of others) await cardLiesIn(olga, number, 'new');
  expect(await card(olga, first.number).count()).toBe(0);

  // The timeline tells it to the lead.
  const [told] = others;
  if (!told) throw new Error('no other ticket');
  await accept(olga, lin, told.number);
  await card(lin, told.number).getByRole('link').click();
  const timeline = lin.page.getByRole('region', { name: '时间线' });
  // Many levels make a long timeline: the beginning of it may be a page further down.
  const earlier = timeline.getByRole('button', { name: '显示更早的记录' });
  const opening = timeline.getByText(/创建工单/);
  await opening.or(earlier).first().waitFor();
  if ((await opening.count()) === 0) await earlier.click();
  for (const sentence of [
    '升级第 1 级已通知 Lars',
    '升级第 2 级已通知 Lin',
    '升级第 2 级已通知 Lin（第 1 次重复）',
    '升级第 2 级已通知 Lin（第 2 次重复）',
    '升级第 3 级已通知 Olga',
    '升级第 3 级将工单移交给service-operations（简）',
  ]) {
    await timeline.getByText(sentence, { exact: true }).first().waitFor();
  }
  const ladder = lin.page.getByRole('region', { name: lin.t('glossary.escalationPath') });
  await ladder.getByText('第 2 次重复').first().waitFor();

  // Each level once, at its due time and within two seconds of it; both are on record.
  for (const { id } of others) {
    const firings: Firing[] = (await see(house.door, 'dora', id)).escalation.firings;
    const acted = firings.filter(({ passedBecause }) => passedBecause === null);
    // With the new owner the path begins again; what comes then is not of this story.
    const until = acted.slice(0, 5);
    expect(until.map(({ level, loop }) => `${level}.${loop}`)).toEqual(['1.0', '2.0', '2.1', '2.2', '3.0']);
    for (const { dueAt, firedAt } of until) {
      const late = Date.parse(firedAt) - Date.parse(dueAt);
      expect(late).toBeGreaterThanOrEqual(0);
      expect(late).toBeLessThan(2000);
    }
  }
  const { escalation, owner } = await see(house.door, 'dora', first.id);
  expect(owner.code).toBe('logistics');
  const after = escalation.firings.filter(
    ({ firedAt, passedBecause }: Firing) => passedBecause === null && firedAt > escalation.acknowledgedAt,
  );
  expect(after).toEqual([]);
});
