import type { ArticleEditInput, ChangeContentInput, NamesInput } from '@baton/contract';
import type { ChangeContent, EditedText, Texts } from '@baton/effective-dating';
import { Injectable } from '@nestjs/common';
import { toLanguageTag } from '../../directory/queries/languages.ts';
import { Places } from '../../directory/queries/places.ts';
import { TextsToEdit } from '../../knowledge/queries/texts-to-edit.ts';
import type { Desk } from '../../platform/commands/command-desk.ts';
import { Fields } from '../../platform/commands/fields.ts';
import { refused, type Outcome } from '../../platform/commands/refusals.ts';
import { changeProblem } from './change-refused.ts';
import { announce, limits, mostEntries, type Announcement } from './content.ts';
import { hasEmptyPeriod, readDates } from './read-dates.ts';

type WrittenText = Pick<EditedText, 'articleId' | 'language' | 'title' | 'body'>;

/** From what was typed to what a change announces, with the texts that its edits replace as they are now. */
@Injectable()
export class ReadContent {
  private readonly places: Places;
  private readonly texts: TextsToEdit;

  constructor(places: Places, texts: TextsToEdit) {
    this.places = places;
    this.texts = texts;
  }

  async from({ manager, now }: Desk, input: ChangeContentInput): Promise<Outcome<Announcement>> {
    const fields = new Fields();
    const words = readWords(input, fields);
    const dates = readDates(input, await this.places.codes(manager), fields);
    const edits = readEdits(input.edits, fields);
    const known = await this.texts.known(
      manager,
      edits.map(({ articleId }) => articleId),
    );
    edits.forEach(({ articleId }, index) =>
      fields.known(`content.edits[${index}].article`, articleId, known),
    );
    const wrong = fields.refusal();
    if (wrong) return refused(wrong);
    if (hasEmptyPeriod(dates)) return refused(changeProblem('EMPTY_INTERVAL'));
    const bases = await this.texts.of(manager, edits.map(asText), dates.scope.markets, now);
    const based = edits.map((edit, index) => ({
      ...edit,
      before: bases[index]?.before ?? '',
      basis: bases[index]?.basis ?? null,
    }));
    return { done: announce({ ...words, edits: based }, dates) };
  }
}

function asText({ articleId, language }: WrittenText): { article: string; language: string } {
  return { article: articleId, language };
}

function readWords(input: ChangeContentInput, fields: Fields): Omit<ChangeContent, 'edits'> {
  const title = readNames('content.title', input.title, limits.title, fields);
  // One language is enough to begin with; the review looks at the rest.
  if (Object.values(title).every((text) => text === '')) fields.problem('content.title', 'REQUIRED');
  return {
    title,
    summary: readNames('content.summary', input.summary, limits.summary, fields),
    talkTrack: readNames('content.talkTrack', input.talkTrack, limits.talkTrack, fields),
    mustRead: input.mustRead,
  };
}

function readNames(field: string, names: NamesInput, max: number, fields: Fields): Texts {
  return {
    en: fields.text(`${field}.en`, names.en, { max }),
    zhHans: fields.text(`${field}.zhHans`, names.zhHans, { max }),
    zhHant: fields.text(`${field}.zhHant`, names.zhHant, { max }),
  };
}

function readEdits(given: readonly ArticleEditInput[], fields: Fields): WrittenText[] {
  if (given.length > mostEntries) {
    fields.problem('content.edits', 'OUT_OF_RANGE', mostEntries);
    return [];
  }
  return given.map((edit, index) => {
    const field = `content.edits[${index}]`;
    return {
      articleId: edit.article,
      language: toLanguageTag(edit.language),
      title: fields.text(`${field}.title`, edit.title, { max: limits.title, required: true }),
      body: fields.text(`${field}.body`, edit.body, { max: limits.body, required: true }),
    };
  });
}
