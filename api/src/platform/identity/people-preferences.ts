import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Principal } from './principal.ts';
import { PersonRow } from './rows.ts';

@Injectable()
export class PeoplePreferences {
  private readonly database: DataSource;

  constructor(database: DataSource) {
    this.database = database;
  }

  async keep(personId: string, preferences: Pick<Principal, 'language' | 'timeZone'>): Promise<void> {
    await this.database.getRepository(PersonRow).update({ id: personId }, preferences);
  }
}
