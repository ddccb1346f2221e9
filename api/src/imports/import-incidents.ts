import { LogFigures } from './report/figures.ts';
import type { ImportReport, LeftOut } from './report/import-report.ts';
import { Progress, type ProgressScreen } from './report/progress.ts';
import { retell, type Retold } from './retelling/retell.ts';
import { sourceRecordOf } from './retelling/source-record.ts';
import { incidentsOf, type Incident } from './servicenow/incidents.ts';
import { openLogFile } from './servicenow/log-file.ts';
import { surveyLog, type Survey } from './servicenow/survey.ts';
import { ImportDatabase } from './store/import-database.ts';
import { keepReferences } from './store/references.ts';
import { storedFigures } from './store/stored-figures.ts';
import { ticketsOfSource } from './store/tickets-told.ts';
import { TicketWriter } from './ticket-writer.ts';

export interface ImportCircumstances {
  readonly databaseUrl: string;
  readonly screen: ProgressScreen;
  /** Aborted to stop after the transactions under way; the report then says where. */
  readonly stop: AbortSignal;
}

/**
 * Brings the incidents of a ServiceNow audit log into the database. What is here already is left alone, so that a second
 * run adds nothing and an interrupted one goes on. Throws an ImportProblem when the file or the database stands in the way.
 */
export async function importIncidents(file: string, around: ImportCircumstances): Promise<ImportReport> {
  const begin = performance.now();
  const log = await openLogFile(file);
  around.screen.write(`Reading ${file} …\n`);
  const survey = await surveyLog(log);
  const database = new ImportDatabase(around.databaseUrl);
  try {
    await database.begin();
    const here = await ticketsOfSource(database);
    await keepReferences(database, survey);
    const progress = new Progress(around.screen, eventsToTell(survey, here));
    const writer = new TicketWriter(database, (events) => progress.add(events));
    const figures = new LogFigures();
    const leftOut: LeftOut[] = [];
    for await (const incident of incidentsOf(log, survey)) {
      if (around.stop.aborted) break;
      figures.count(incident);
      if (!here.has(incident.number)) await tell(incident, writer, leftOut);
    }
    await writer.end();
    progress.end();
    const numbers = [...survey.eventsOf.keys()];
    const tickets = await storedFigures(database, numbers);
    const { closed, timesPutRight, ...counted } = figures;
    return {
      file,
      complete: !around.stop.aborted,
      log: {
        ...counted,
        events: survey.events,
        closedIncidents: closed,
        timesPutRight,
        badRows: survey.badRows,
        leftOut,
        absentColumns: survey.absentColumns,
      },
      added: { tickets: writer.tickets, facts: writer.facts },
      thereBefore: {
        tickets: numbers.filter((number) => here.has(number)).length,
        changedInFile: numbers.filter(
          (number) => here.has(number) && here.get(number) !== survey.eventsOf.get(number),
        ).length,
      },
      tickets,
      seconds: (performance.now() - begin) / 1000,
      peakMegabytes: process.resourceUsage().maxRSS / 1024,
    };
  } finally {
    await database.end();
  }
}

function eventsToTell(survey: Survey, here: ReadonlyMap<string, number>): number {
  let events = 0;
  for (const [number, count] of survey.eventsOf) if (!here.has(number)) events += count;
  return events;
}

/** An incident that the ticket's rules refuse is left out and told; the others go on. */
async function tell(incident: Incident, writer: TicketWriter, leftOut: LeftOut[]): Promise<void> {
  const retold = retoldOrReason(incident, await writer.nextNumber());
  if (typeof retold === 'string') leftOut.push({ incident: incident.number, reason: retold });
  else await writer.add({ ...retold, sourceNumber: incident.number, record: sourceRecordOf(incident) });
}

function retoldOrReason(incident: Incident, number: number): Retold | string {
  try {
    return retell(incident, number);
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}
