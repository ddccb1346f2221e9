import type { RotaFieldsFragment, RotaInput } from '#lib/wire/generated/documents.ts';

const languages = ['en', 'zhHans', 'zhHant'] as const;

/** A rota as it is typed. */
export class RotaForm {
  names = $state({ en: '', zhHans: '', zhHant: '' });
  zone = $state('');
  firstTurn = $state('');
  handOverAt = $state('09:00');
  /** Ids, in order. */
  people = $state.raw<readonly string[]>([]);

  constructor(rota: RotaFieldsFragment | null, zone: string, today: string) {
    this.zone = rota?.zone ?? zone;
    this.firstTurn = rota?.firstTurn ?? today;
    if (!rota) return;
    const { en, zhHans, zhHant } = rota.names;
    this.names = { en, zhHans, zhHant };
    this.handOverAt = rota.handOverAt;
    this.people = rota.people.map(({ id }) => id);
  }

  add(id: string): void {
    if (id !== '') this.people = [...this.people, id];
  }

  remove(index: number): void {
    this.people = this.people.toSpliced(index, 1);
  }

  /** One place towards the front. */
  moveUp(index: number): void {
    const moved = this.people[index];
    if (moved === undefined || index === 0) return;
    this.people = this.people.toSpliced(index, 1).toSpliced(index - 1, 0, moved);
  }

  /** A name that is left out is the first that is there: better in another language than none. */
  input(): RotaInput {
    const { names, zone, firstTurn, handOverAt, people } = this;
    const given = languages.map((one) => names[one].trim()).find((one) => one !== '') ?? '';
    return {
      names: {
        en: names.en.trim() || given,
        zhHans: names.zhHans.trim() || given,
        zhHant: names.zhHant.trim() || given,
      },
      zone,
      firstTurn,
      handOverAt,
      people: [...people],
    };
  }
}
