import { OWNER, type Action, type KnownReferences, type Responder } from '@baton/escalation-path';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import type { Choice } from '#lib/ui/choice.ts';
import type { PathDraftPageQuery } from '#lib/wire/generated/documents.ts';
import { nameOf, t } from '#lib/words/index.ts';
import { actionWords } from '../path-words.ts';
import { responderWords } from '../rung-words.ts';

/** Whom a path may call, as the page was loaded. */
export interface Callable {
  readonly rotas: PathDraftPageQuery['rotas'];
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

export function knownTo(directory: Directory, { rotas, people }: Callable): KnownReferences {
  return {
    departments: new Set(directory.departments.map(({ code }) => code)),
    persons: new Set(people.map(({ id }) => id)),
    rotas: new Set(rotas.map(({ code }) => code)),
  };
}

/** A choice is the value itself, written down; reading it gives back what `choicesOf…` wrote. */
const written = (value: Responder | Action): string => JSON.stringify(value);
export const responderIn = (choice: string): Responder => JSON.parse(choice);
export const actionIn = (choice: string): Action => JSON.parse(choice);

/** The owner first, then departments, rotas and people. */
export function responderChoices(directory: Directory, { rotas, people }: Callable): Choice[] {
  const departments = [OWNER, ...directory.departments.map(({ code }) => code)];
  const roles = departments.flatMap((department) =>
    (['lead', 'staff'] as const).map((role): Responder => ({ kind: 'role', role, department })),
  );
  return [
    ...roles.map((one) => ({ value: written(one), label: responderWords(one, directory) })),
    ...rotas.map(({ code, names }) => {
      const one: Responder = { kind: 'on_duty', rota: code };
      return { value: written(one), label: responderWords(one, directory), detail: nameOf(names) };
    }),
    ...people.map(({ id, name }) => ({
      value: written({ kind: 'person', personId: id }),
      label: name,
    })),
  ];
}

const plain = ['notify', 'add_responders', 'raise_priority', 'open_incident'] as const;

export function actionChoices(directory: Directory): Choice[] {
  const departments = directory.departments.map(({ code }) => code);
  const actions: Action[] = [
    ...plain.map((kind) => ({ kind })),
    ...departments.map((department) => ({ kind: 'add_cosign_party', department }) as const),
    ...departments.map((department) => ({ kind: 'hand_over', department }) as const),
  ];
  return actions.map((one) => ({ value: written(one), label: actionWords(one, directory) }));
}

export const triggerKinds = [
  'unacknowledged',
  'target_percent',
  'breach',
  'manual',
  'severity_raised',
  'reopened',
  'vip',
  'repeated_contact',
  'ruling_overdue',
  'cosign_overdue',
] as const;

export function triggerChoices(): Choice[] {
  return triggerKinds.map((kind) => ({ value: kind, label: t(`paths.trigger.${kind}`) }));
}
