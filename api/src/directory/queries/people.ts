import type { Person } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, Not, type EntityManager } from 'typeorm';
import { OncePerTransaction } from '../../platform/database/once-per-transaction.ts';
import { PersonRow, RoleGrantRow } from '../../platform/identity/rows.ts';
import type { RoleGrant, RoleName } from '../../platform/identity/principal.ts';

export type PersonName = Pick<Person, 'id' | 'name'>;

/** Who works here, and where. */
@Injectable()
export class People {
  private readonly database: DataSource;
  private readonly holders = new OncePerTransaction<ReadonlyMap<string, readonly string[]>>();

  constructor(database: DataSource) {
    this.database = database;
  }

  async byId(ids: readonly string[]): Promise<(PersonName | Error)[]> {
    const rows = await this.database
      .getRepository(PersonRow)
      .find({ select: { id: true, name: true }, where: { id: In([...ids]) } });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? new Error(`no person ${id}`));
  }

  /** Of those who work here now, in the order of their names. */
  everybody(): Promise<PersonName[]> {
    return this.database.getRepository(PersonRow).find({
      select: { id: true, name: true },
      where: { active: true },
      order: { name: 'ASC', id: 'ASC' },
      take: 2000,
    });
  }

  async rolesOf(ids: readonly string[]): Promise<RoleGrant[][]> {
    // Asked directly: a company-wide role has no department, which rows would take for a missing part of their key.
    const grants: (RoleGrant & { personId: string })[] = await this.database.query(
      `SELECT person_id AS "personId", role, department FROM role_grants WHERE person_id = ANY ($1)
       ORDER BY role, department`,
      [[...ids]],
    );
    return ids.map((id) =>
      grants.flatMap(({ personId, role, department }) => (personId === id ? [{ role, department }] : [])),
    );
  }

  /** People holding a role in each of the departments, in the order of their names. */
  async holding(roles: readonly RoleName[], departments: readonly string[]): Promise<PersonName[][]> {
    const rows: { department: string; id: string; name: string }[] = await this.database.query(
      `SELECT DISTINCT g.department, p.id, p.name FROM role_grants g JOIN people p ON p.id = g.person_id AND p.active
       WHERE g.role = ANY ($1) AND g.department = ANY ($2) ORDER BY p.name, p.id`,
      [[...roles], [...departments]],
    );
    return departments.map((department) => rows.filter((row) => row.department === department));
  }

  /** Ids of the people holding one of the roles, by department, as a transaction sees them. */
  holdingIn(
    manager: EntityManager,
    roles: readonly RoleName[],
    departments: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const key = JSON.stringify([roles, departments]);
    return this.holders.get(manager, key, () => this.readHolding(manager, roles, departments));
  }

  private async readHolding(
    manager: EntityManager,
    roles: readonly RoleName[],
    departments: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows: { department: string; ids: string[] }[] = await manager.query(
      `SELECT g.department, array_agg(DISTINCT p.id::text ORDER BY p.id::text) AS ids
       FROM role_grants g JOIN people p ON p.id = g.person_id AND p.active
       WHERE g.role = ANY ($1) AND g.department = ANY ($2) GROUP BY g.department`,
      [[...roles], [...departments]],
    );
    return new Map(rows.map((row) => [row.department, row.ids]));
  }

  /** Ids of those who keep the ownership matrix, as a transaction sees them. */
  async matrixOwners(manager: EntityManager): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `SELECT DISTINCT p.id::text AS id FROM role_grants g JOIN people p ON p.id = g.person_id AND p.active
       WHERE g.role = 'matrix_owner' ORDER BY 1`,
    );
    return rows.map(({ id }) => id);
  }

  /** Of the ids those who work here now, each with the departments in which they have any part. */
  async activeIn(
    manager: EntityManager,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows: { id: string; departments: string[] }[] = await manager.query(
      `SELECT p.id, array_remove(array_agg(DISTINCT g.department), NULL) AS departments
       FROM people p LEFT JOIN role_grants g ON g.person_id = p.id
       WHERE p.active AND p.id = ANY ($1) GROUP BY p.id`,
      [[...ids]],
    );
    return new Map(rows.map((row) => [row.id, row.departments]));
  }

  /** Ids of those who work here now, by mail address and by name in small letters; a name that two share is left out. */
  async byMailOrName(manager: EntityManager): Promise<ReadonlyMap<string, string>> {
    const rows: { id: string; called: string }[] = await manager.query(
      `SELECT id, email AS called FROM people WHERE active
       UNION ALL SELECT min(id::text)::uuid, lower(name) FROM people WHERE active GROUP BY lower(name) HAVING count(*) = 1`,
    );
    return new Map(rows.map(({ id, called }) => [called, id]));
  }

  /** Ids of those who answer customers of the markets: agents, and the leads of support. No markets means all. */
  async answering(manager: EntityManager, markets: readonly string[]): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `SELECT p.id FROM people p
       WHERE p.active AND (cardinality($1::text[]) = 0 OR p.markets = '{}' OR p.markets && $1)
         AND EXISTS (SELECT 1 FROM role_grants g WHERE g.person_id = p.id
                     AND (g.role = 'agent' OR g.role = 'lead' AND g.department = 'support'))
       ORDER BY p.id`,
      [[...markets]],
    );
    return rows.map(({ id }) => id);
  }

  async departmentsOf(ids: readonly string[]): Promise<string[][]> {
    const grants = await this.database
      .getRepository(RoleGrantRow)
      .findBy({ personId: In([...ids]), department: Not(IsNull()) });
    return ids.map((id) => [
      ...new Set(
        grants.flatMap((grant) => (grant.personId === id && grant.department ? [grant.department] : [])),
      ),
    ]);
  }

  demoAccounts(): Promise<PersonRow[]> {
    return this.database
      .getRepository(PersonRow)
      .createQueryBuilder('person')
      .where('person.demo IS NOT NULL AND person.active')
      .orderBy(`(person.demo->>'position')::int`)
      .getMany();
  }
}
