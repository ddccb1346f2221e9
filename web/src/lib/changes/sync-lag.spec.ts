import { describe, expect, it } from 'vitest';
import type { ChangeFieldsFragment } from '#lib/wire/generated/documents.ts';
import { syncLagOf } from './sync-lag.ts';

const hour = 3_600_000;
const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

interface Stamps {
  readonly published: number | null;
  readonly effective: number;
  readonly until?: number | null;
  readonly confirmed?: number | null;
  readonly mustRead?: boolean;
}

function change({
  published,
  effective,
  until = null,
  confirmed = null,
  mustRead = true,
}: Stamps): ChangeFieldsFragment {
  const texts = { en: 'Free', zhHans: '', zhHant: '' };
  return {
    id: 'c',
    number: 111,
    version: 3,
    title: texts,
    summary: texts,
    talkTrack: texts,
    mustRead,
    noticeOnly: false,
    state: 'in_effect',
    effectiveFrom: iso(effective),
    effectiveUntil: iso(until),
    localPeriods: [],
    scope: { markets: ['BR'], channels: [], problemTypes: [] },
    endedAt: null,
    late: false,
    edits: [],
    contentHash: 'h',
    author: { id: 'm', name: 'Mara' },
    department: { code: 'marketing' },
    createdAt: iso(0) ?? '',
    submittedAt: null,
    publishedAt: iso(published),
    endReason: null,
    review: null,
    receipts: {
      concerned: mustRead ? 4 : 0,
      confirmed: 0,
      confirmedByMostAt: iso(confirmed),
      byDepartment: [],
      missing: [],
    },
    viewerMustConfirm: false,
    viewerConfirmedAt: null,
    overlapping: [],
    tickets: [],
    timeline: [],
    abilities: {
      edit: false,
      submit: false,
      sign: false,
      signFor: [],
      publish: false,
      withdraw: false,
      rollBack: false,
      confirm: false,
    },
  };
}

describe('sync lag', () => {
  it('is none for what was published and confirmed before it took effect', () => {
    const lag = syncLagOf(change({ published: hour, effective: 10 * hour, confirmed: 5 * hour }), 20 * hour);
    expect(lag).toMatchObject({ timely: true, lagSeconds: 0 });
  });

  it('runs from the publication when that came after the effect', () => {
    const lag = syncLagOf(
      change({ published: 12 * hour, effective: 10 * hour, confirmed: 13 * hour }),
      20 * hour,
    );
    expect(lag).toMatchObject({ timely: false, lagSeconds: 3_600 });
  });

  it('goes on while confirmations are missing, but not beyond the end', () => {
    const missing = { published: hour, effective: 10 * hour, until: 14 * hour };
    expect(syncLagOf(change(missing), 12 * hour)).toMatchObject({ timely: false, lagSeconds: 2 * 3_600 });
    expect(syncLagOf(change(missing), 99 * hour)).toMatchObject({ timely: false, lagSeconds: 4 * 3_600 });
  });

  it('is open before the effect, and before the publication', () => {
    expect(syncLagOf(change({ published: hour, effective: 10 * hour }), 5 * hour).timely).toBeUndefined();
    expect(syncLagOf(change({ published: null, effective: 10 * hour }), 20 * hour).timely).toBeUndefined();
  });

  it('asks for nobody’s confirmation where it is no must-read', () => {
    const lag = syncLagOf(change({ published: hour, effective: 10 * hour, mustRead: false }), 20 * hour);
    expect(lag).toMatchObject({ timely: true, asks: false });
  });
});
