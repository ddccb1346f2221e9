import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { PathVersionRow } from '../store/rows.ts';

/** Versions that others began from; one query for all of a request. */
@Injectable()
export class OldVersions {
  private readonly database: DataSource;

  constructor(database: DataSource) {
    this.database = database;
  }

  version({ loaders }: RequestContext, code: string, version: number): Promise<PathVersionRow | null> {
    return loaders
      .of<string, PathVersionRow | null>(this, async (keys) => {
        const codes = keys.map((key) => key.slice(0, key.indexOf(' ')));
        const rows = await this.database
          .getRepository(PathVersionRow)
          .findBy({ code: In(codes), version: In(keys.map((key) => Number(key.slice(key.indexOf(' '))))) });
        return keys.map((key) => rows.find((row) => `${row.code} ${row.version}` === key) ?? null);
      })
      .load(`${code} ${version}`);
  }
}
