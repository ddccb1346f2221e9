import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { seedArticles } from '../support/knowledge.ts';
import { mutationCases, ticketAbilities, ticketIn } from '../support/mutation-cases.ts';
import { addRolesAlone, roles } from '../support/roles.ts';
import { brisk, openTicket, type ChangeAnswer } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await seedArticles(app);
  await addRolesAlone(app);
});

const attempt = (
  who: string,
  mutation: string,
  { ticketId, ...input }: Record<string, unknown>,
): Promise<ChangeAnswer> => brisk(app, who, mutation, String(ticketId), input);

describe('questions', () => {
  const open = ['viewer', 'demoAccounts', 'cursor'];
  const period = 'from: "2026-01-01T00:00:00Z", until: "2030-01-01T00:00:00Z"';
  const hours = 'hours: { zone: "UTC", weekly: [], holidays: [], exceptions: [] }';
  const asked: Readonly<Record<string, string>> = {
    ticket: 'ticket(number: 1) { id }',
    tickets: 'tickets { total }',
    myLevel: 'myLevel { total }',
    comingToMyLevel: 'comingToMyLevel { next }',
    board: 'board { cursor }',
    search: 'search(text: "a") { __typename }',
    inbox: 'inbox { unread }',
    changes: 'changes { total }',
    change: 'change(number: 1) { id }',
    articles: 'articles { total }',
    article: 'article(slug: "customs") { slug }',
    directory: 'directory { channels }',
    escalationPaths: 'escalationPaths { code }',
    serviceLevels: 'serviceLevels { code }',
    matrixVersions: 'matrixVersions { number }',
    matrixVersion: 'matrixVersion { number }',
    matrixDrafts: 'matrixDrafts(ended: true) { number }',
    matrixDraft: 'matrixDraft(number: 1) { number }',
    matrixFindings: 'matrixFindings(of: { version: 1 })',
    matrixComparison: 'matrixComparison(before: { version: 1 }, after: { version: 1 })',
    matrixReplay: `matrixReplay(before: { version: 1 }, after: { version: 1 }, ${period}) { tickets }`,
    matrixFile: 'matrixFile(of: { version: 1 }, format: csv) { name }',
    tryCase:
      'tryCase(facts: { problemType: "refund", market: "DE", channel: "chat", tier: "standard", severity: 3, language: "en" }) { refusal { code } }',
    previewReclassification:
      'previewReclassification(ticketId: "x", facts: { problemType: "refund", market: "DE", channel: "chat", tier: "standard", severity: 3, language: "en" }) { refusal { code } }',
    rulePerformance: `rulePerformance(${period}) { rule }`,
    matrixAmendments: `matrixAmendments(${period}) { rule }`,
    matrixLearning: `matrixLearning(${period}) { ruleCount }`,
    ticketsByFacts: `ticketsByFacts(row: "market", column: "problemType", ${period}) { tickets }`,
    viewer: 'viewer { roles { role } }',
    demoAccounts: 'demoAccounts { name }',
    cursor: 'cursor',
    people: 'people { name }',
    absences: 'absences(from: "2026-01-01T00:00:00Z", until: "2026-12-01T00:00:00Z") { id }',
    absenceChoices: 'absenceChoices { people { name } }',
    subRequests: 'subRequests { total }',
    subRequest: 'subRequest(ticketNumber: 1, number: 1) { id }',
    subRequestCounts: 'subRequestCounts { toUs overdue returned }',
    rotas: 'rotas { code }',
    rota: 'rota(code: "nights") { code }',
    pathVersions: 'pathVersions(code: "standard") { code version draft { id } }',
    pathDrafts: 'pathDrafts(ended: true) { id }',
    pathDraft: `pathDraft(id: "${randomUUID()}") { id }`,
    pathPreflight: 'pathPreflight(code: "standard", content: {}) { stretches { level } }',
    pathRehearsal:
      'pathRehearsal(input: { code: "standard", content: {}, department: "tech", market: "DE", serviceLevel: "standard", at: "2026-01-01T00:00:00Z" }) { goesOn }',
    calendars: 'calendars { code openTickets }',
    calendar: 'calendar(code: "always") { history { version } }',
    calendarPreview: `calendarPreview(code: "always", ${hours}) { moving }`,
    calendarUsers: 'calendarUsers { code by { name } }',
    calendarAssignmentPreview:
      'calendarAssignmentPreview(kind: market, code: "BR", calendar: "always") { moving }',
    holidayCountries: 'holidayCountries { code }',
    publicHolidays: `publicHolidays(country: "DE", years: [2026], ${hours}) { announced }`,
    holidaysOfFile: `holidaysOfFile(file: "", ${hours}) { problem }`,
    ticketSeries: `ticketSeries(id: "00000000-0000-7000-8000-000000000000") { id }`,
    preflight: 'preflight { stretches { level } }',
  };

  it('are answered to those who are signed in, each of them', async () => {
    const { __type } = await app.ask(null, '{ __type(name: "Query") { fields { name } } }');
    for (const { name } of __type.fields as { name: string }[]) {
      const question = asked[name];
      if (!question) throw new Error(`nothing is said here of who may ask ${name}`);
      const nobody = await app.raw(null, `{ ${question} }`);
      const codes = nobody.errors?.map(({ extensions }) => extensions?.code) ?? [];
      expect([name, codes]).toEqual([name, open.includes(name) ? [] : ['NOT_SIGNED_IN']]);
      for (const [, who] of roles) {
        if (who !== null)
          expect([name, who, (await app.raw(who, `{ ${question} }`)).errors]).toEqual([name, who, undefined]);
      }
    }
  });

  it('tell each role what it may do at all', async () => {
    const found: Record<string, string> = {};
    for (const [role, who] of roles) {
      if (who === null) continue;
      const { viewer } = await app.ask(
        who,
        '{ viewer { abilities { openTicket draftChange seeMatrix draftMatrix seePaths draftPath createCalendar seeAdministration } } }',
      );
      found[role] = Object.entries(viewer.abilities)
        .flatMap(([name, may]) => (may ? [name] : []))
        .join(' ');
    }
    expect(found).toEqual({
      agent: 'openTicket seeMatrix seePaths',
      'staff of the owner': 'openTicket seeMatrix seePaths',
      'lead of the owner': 'openTicket draftChange seeMatrix seePaths',
      'lead of a co-signer': 'openTicket draftChange seeMatrix seePaths',
      'publisher in a co-signer': 'openTicket draftChange seeMatrix seePaths',
      'staff of another department': 'openTicket seeMatrix seePaths',
      'lead of another department': 'openTicket draftChange seeMatrix seePaths',
      'lead of support': 'openTicket draftChange seeMatrix seePaths',
      'publisher of another department': 'draftChange seeMatrix seePaths',
      'matrix owner': 'seeMatrix draftMatrix seePaths draftPath createCalendar',
      director: 'seeMatrix seePaths seeAdministration',
      'named arbiter': 'openTicket seeMatrix seePaths',
      administrator: 'seeMatrix seePaths draftPath createCalendar seeAdministration',
    });
  });
});

describe('absent and forbidden', () => {
  it('look alike, whatever is asked or tried', async () => {
    const hidden = await ticketIn(app, 'awaiting_cosign');
    const nowhere = randomUUID();
    for (const mutation of [...Object.keys(ticketAbilities), 'signProposal']) {
      const input = (await mutationCases[mutation]?.input(app)) ?? {};
      const aimed = { ...input, expectedVersion: hidden.version };
      const forbidden = await attempt('tom', mutation, { ...aimed, ticketId: hidden.id });
      expect([mutation, forbidden.refusal?.code]).toEqual([mutation, 'NOT_FOUND']);
      expect(forbidden).toEqual(await attempt('tom', mutation, { ...aimed, ticketId: nowhere }));
    }
    const byId = (id: string): Promise<object> =>
      app.raw('tom', 'query ($id: ID!) { ticket(id: $id) { id } }', { id });
    expect(await byId(hidden.id)).toEqual(await byId(nowhere));
    const byNumber = (number: number): Promise<object> =>
      app.raw('tom', 'query ($number: Int!) { ticket(number: $number) { id } }', { number });
    expect(await byNumber(hidden.number)).toEqual(await byNumber(999_999));
    const { tickets, search } = await app.ask(
      'tom',
      `{ tickets(filter: { text: "#${hidden.number}" }) { total } search(text: "#${hidden.number}") { __typename } }`,
    );
    expect([tickets.total, search]).toEqual([0, []]);
  });

  it('a part in a ticket makes it seen', async () => {
    const { id } = await openTicket(app, 'niran');
    const seen = async (who: string): Promise<boolean> =>
      (await app.ask(who, 'query ($id: ID!) { ticket(id: $id) { id } }', { id })).ticket !== null;
    expect(await seen('tom')).toBe(false);
    const { version } = (await app.ask('dora', 'query ($id: ID!) { ticket(id: $id) { version } }', { id }))
      .ticket;
    await attempt('lin', 'handOverTicket', {
      ticketId: id,
      expectedVersion: version,
      department: 'tech',
      reason: 'scan',
    });
    expect(await seen('tom')).toBe(true);
    // Whoever owned it goes on seeing it.
    expect(await seen('lars')).toBe(true);
  });
});
