import type { PreferencesInput } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Fields } from '../../platform/commands/fields.ts';
import { notSignedIn, refused, type Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { PersonRow } from '../../platform/identity/rows.ts';
import { toLanguageTag } from '../queries/languages.ts';

const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);

@Injectable()
export class SetPreferences {
  private readonly database: DataSource;

  constructor(database: DataSource) {
    this.database = database;
  }

  /** Setting the same again changes nothing, so it needs no idempotency key. */
  async run(principal: Principal | null, input: PreferencesInput): Promise<Outcome<Principal>> {
    if (!principal) return refused(notSignedIn());
    const timeZone = input.timeZone ?? principal.timeZone;
    const language = input.language ? toLanguageTag(input.language) : principal.language;
    const fields = new Fields();
    fields.known('timeZone', timeZone, zones);
    const wrong = fields.refusal();
    if (wrong) return refused(wrong);
    await this.database.getRepository(PersonRow).update({ id: principal.id }, { language, timeZone });
    return { done: { ...principal, language, timeZone } };
  }
}
