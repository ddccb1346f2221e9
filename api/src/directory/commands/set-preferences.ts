import type { PreferencesInput } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { Fields } from '../../platform/commands/fields.ts';
import { notSignedIn, refused, type Outcome } from '../../platform/commands/refusals.ts';
import { PeoplePreferences } from '../../platform/identity/people-preferences.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { toLanguageTag } from '../queries/languages.ts';

const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);

@Injectable()
export class SetPreferences {
  private readonly preferences: PeoplePreferences;

  constructor(preferences: PeoplePreferences) {
    this.preferences = preferences;
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
    await this.preferences.keep(principal.id, { language, timeZone });
    return { done: { ...principal, language, timeZone } };
  }
}
