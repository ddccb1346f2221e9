import type { TicketFactsInput } from '@baton/contract';
import type { Facts } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { customerLanguages, Places, tiers } from '../../directory/queries/places.ts';
import { Fields } from '../../platform/commands/fields.ts';

/** Above any order; keeps sums exact in binary. */
const greatestAmount = 1_000_000_000;
const currency = /^[A-Z]{3}$/;

/** Facts from outside: every value must be one that the directory knows. */
@Injectable()
export class FactsReader {
  private readonly places: Places;

  constructor(places: Places) {
    this.places = places;
  }

  /** Names problems by `facts.…` in the given fields. The facts are only to be used if there are none. */
  async read(manager: EntityManager, input: TicketFactsInput, fields: Fields): Promise<Facts> {
    const { problemTypes, markets, channels } = await this.places.codes(manager);
    fields.known('facts.problemType', input.problemType, problemTypes);
    fields.known('facts.market', input.market, markets);
    fields.known('facts.channel', input.channel, channels);
    fields.known('facts.tier', input.tier, new Set<string>(tiers));
    fields.known('facts.language', input.language, new Set<string>(customerLanguages));
    if (input.severity < 1 || input.severity > 4) fields.problem('facts.severity', 'OUT_OF_RANGE', 4);
    const orderValue = fields.amount('facts.orderValue', input.orderValue, greatestAmount);
    const given = input.currency ?? null;
    if (given !== null && !currency.test(given)) fields.problem('facts.currency', 'MALFORMED');
    if (orderValue !== null && given === null) fields.problem('facts.currency', 'REQUIRED');
    const tags = (input.tags ?? []).map((tag) => fields.text('facts.tags', tag, { max: 60, required: true }));
    if (tags.length > 20) fields.problem('facts.tags', 'OUT_OF_RANGE', 20);
    return {
      problemType: input.problemType,
      market: input.market,
      channel: input.channel,
      tier: input.tier,
      severity: input.severity,
      orderValue,
      currency: orderValue === null ? null : given,
      language: input.language,
      tags: [...new Set(tags)],
    };
  }
}
