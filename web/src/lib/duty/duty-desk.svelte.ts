import { getDirectory } from '#lib/directory/directory.svelte.ts';
import {
  DutyAbsencesDocument,
  DutyCalendarFileDocument,
  DutyCallOffAbsenceDocument,
  DutyCreateRotaDocument,
  DutyEditRotaDocument,
  DutyImportDocument,
  DutyOverrideRotaDocument,
  DutyRecordAbsenceDocument,
  DutyRemoveOverrideDocument,
  DutyRotasDocument,
  type AbsenceFieldsFragment,
  type DutyAbsencesQuery,
  type DutyRefusalFragment,
  type RotaInput,
  type RotaFieldsFragment,
} from '#lib/wire/generated/documents.ts';
import { Intent, request } from '#lib/wire/index.ts';
import { failureSentence, fieldProblems, refusalOfDuty } from './duty-refusal.ts';
import { absenceWindow, rotaWindow } from './duty-window.ts';

type Answer = { readonly refusal: DutyRefusalFragment | null };

/** What the page of duties shows, and what is being done there. Make it while a component is set up. */
export class DutyDesk {
  rotas = $state.raw<readonly RotaFieldsFragment[]>([]);
  absences = $state.raw<readonly AbsenceFieldsFragment[]>([]);
  choices = $state.raw<DutyAbsencesQuery['absenceChoices']>({ people: [], deputies: [] });
  /** Why the last deed changed nothing, as a sentence. */
  problem = $state('');
  fields = $state.raw<Readonly<Record<string, string>>>({});
  busy = $state(false);
  readonly #directory = getDirectory();
  #intent = new Intent();

  show(loaded: { rotas: readonly RotaFieldsFragment[] } & DutyAbsencesQuery): void {
    this.rotas = loaded.rotas;
    this.absences = loaded.absences;
    this.choices = loaded.absenceChoices;
  }

  /** Reads all again. @throws what `request` throws */
  async load(signal?: AbortSignal): Promise<void> {
    const options = signal ? { signal } : {};
    const [{ rotas }, absences] = await Promise.all([
      request(DutyRotasDocument, rotaWindow(Date.now()), options),
      request(DutyAbsencesDocument, absenceWindow(Date.now()), options),
    ]);
    this.show({ rotas, ...absences });
  }

  forgive(): void {
    this.problem = '';
    this.fields = {};
  }

  create(code: string, department: string, rota: RotaInput): Promise<boolean> {
    const input = { code, department, rota };
    return this.#do(async () => (await this.#intent.send(DutyCreateRotaDocument, { input })).createRota);
  }

  edit(rota: RotaFieldsFragment, changed: RotaInput): Promise<boolean> {
    const input = { ...on(rota), rota: changed };
    return this.#do(async () => (await this.#intent.send(DutyEditRotaDocument, { input })).editRota);
  }

  override(rota: RotaFieldsFragment, from: string, until: string, personId: string): Promise<boolean> {
    const person = personId === '' ? {} : { personId };
    return this.#do(async () => {
      const input = { ...on(rota), from, until, ...person };
      return (await this.#intent.send(DutyOverrideRotaDocument, { input })).overrideRota;
    });
  }

  removeOverride(rota: RotaFieldsFragment, overrideId: string): Promise<boolean> {
    return this.#do(
      async () =>
        (await this.#intent.send(DutyRemoveOverrideDocument, { input: { ...on(rota), overrideId } }))
          .removeRotaOverride,
    );
  }

  importFile(rota: RotaFieldsFragment, file: string): Promise<boolean> {
    return this.#do(
      async () =>
        (await this.#intent.send(DutyImportDocument, { input: { ...on(rota), file } })).importRotaOverrides,
    );
  }

  recordAbsence(personId: string, from: string, until: string, deputyId: string): Promise<boolean> {
    const deputy = deputyId === '' ? {} : { deputyId };
    return this.#do(async () => {
      const input = { personId, from, until, ...deputy };
      return (await this.#intent.send(DutyRecordAbsenceDocument, { input })).recordAbsence;
    });
  }

  callOff({ id: absenceId, version: expectedVersion }: AbsenceFieldsFragment): Promise<boolean> {
    return this.#do(
      async () =>
        (await this.#intent.send(DutyCallOffAbsenceDocument, { input: { absenceId, expectedVersion } }))
          .callOffAbsence,
    );
  }

  /** Hands the coming weeks of a rota to the person as a file. */
  async download({ code }: RotaFieldsFragment): Promise<void> {
    this.forgive();
    try {
      const { rota } = await request(DutyCalendarFileDocument, { code, ...rotaWindow(Date.now()) });
      if (!rota) return;
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([rota.calendarFile], { type: 'text/calendar' }));
      link.download = `${code}.ics`;
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (failure) {
      this.problem = failureSentence(failure);
    }
  }

  /** @returns whether it was done; otherwise `problem` says why not */
  async #do(send: () => Promise<Answer>): Promise<boolean> {
    if (this.busy) return false;
    this.forgive();
    this.busy = true;
    try {
      const { refusal } = await send();
      if (refusal) {
        this.problem = refusalOfDuty(refusal, this.#directory);
        this.fields = fieldProblems(refusal);
      }
      // Also after a refusal: what stands on the page may be why.
      await this.load().catch(() => undefined);
      return refusal === null;
    } catch (failure) {
      this.problem = failureSentence(failure);
      return false;
    } finally {
      this.busy = false;
    }
  }
}

function on({ id: rotaId, version: expectedVersion }: RotaFieldsFragment): {
  rotaId: string;
  expectedVersion: number;
} {
  return { rotaId, expectedVersion };
}
