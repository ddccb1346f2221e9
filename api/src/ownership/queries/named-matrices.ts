import type { MatrixRefInput } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { DataSource } from 'typeorm';
import { maySeeMatrix } from '../../directory/policies/viewer-abilities.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { DraftAccess } from './draft-access.ts';
import { draftTable } from './draft-proofs.ts';
import { MatrixTables } from './matrix-tables.ts';
import type { KeyedTable } from './matrix-works.ts';

/** A version or a draft, as it is named from outside. */
export interface NamedMatrix extends KeyedTable {
  /** Null for a draft. */
  readonly version: number | null;
  /** What the names of its files begin with. */
  readonly name: string;
}

@Injectable()
export class NamedMatrices {
  private readonly database: DataSource;
  private readonly access: DraftAccess;
  private readonly tables: MatrixTables;

  constructor(database: DataSource, access: DraftAccess, tables: MatrixTables) {
    this.database = database;
    this.access = access;
    this.tables = tables;
  }

  /** Null when there is none of this name for the person. Exactly one of version and draft must be given. */
  async find(principal: Principal, { version, draft }: MatrixRefInput): Promise<NamedMatrix | null> {
    const number = version ?? null;
    const id = draft ?? null;
    if ((number === null) === (id === null)) {
      throw new GraphQLError('Name a version or a draft, and not both.', {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
    if (id !== null) {
      const stored = await this.access.read(principal, id);
      return stored && { ...draftTable(stored), version: null, name: `matrix-draft-${stored.number}` };
    }
    if (number === null || number < 1 || !maySeeMatrix(principal)) return null;
    const found = await this.tables.find(this.database.manager, number);
    return (
      found && { key: `version:${number}`, table: found.table, version: number, name: `matrix-v${number}` }
    );
  }
}
