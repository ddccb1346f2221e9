import type { DemoAccount } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { toContractLanguage } from './languages.ts';
import { People } from './people.ts';

/** The accounts that the demo company hands out; none elsewhere. */
@Injectable()
export class DemoAccounts {
  private readonly people: People;

  constructor(people: People) {
    this.people = people;
  }

  async all(): Promise<DemoAccount[]> {
    return (await this.people.demoAccounts()).flatMap(({ name, email, language, demo }) =>
      demo
        ? [{ name, email, password: demo.password, does: demo.does, language: toContractLanguage(language) }]
        : [],
    );
  }
}
