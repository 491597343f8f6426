import type { ParticipantDraft } from '../register/participant-fields';
import type { RegistrationDraft } from '../register/registration-draft';
import { mergedFields } from './merged-fields';

/** A field, a question as `answers.` and its code, that somebody else has changed as well, and what it says by now. */
export interface ChangedByBoth {
  readonly field: string;
  readonly value: unknown;
  /** Whose it is, as they are called now; null where it is about all of them. */
  readonly name: string | null;
}

/** A changed registration's form, as somebody goes on with it after another has saved theirs. */
export interface MergedDraft {
  readonly draft: RegistrationDraft;
  readonly both: readonly ChangedByBoth[];
}

/** Somebody whom others took off meanwhile: gone, unless something was typed about them; then they are somebody new. */
const takenOff = (begun: ParticipantDraft, typed: ParticipantDraft): ParticipantDraft[] => (JSON.stringify(begun) === JSON.stringify(typed) ? [] : [{ ...typed, id: undefined }]);

/** Keeps what was typed into the form of a registration; whatever was not touched is as it stands now. People are who they are by their ids, in the order that was typed. */
export function mergedDraft(start: RegistrationDraft, now: RegistrationDraft, typed: RegistrationDraft): MergedDraft {
  const [before, after] = [start, now].map(({ people }) => new Map(people.map((person) => [person.id, person])));
  const both: ChangedByBoth[] = [];
  const stay = typed.people.flatMap((person) => {
    const [begun, stands] = [before!.get(person.id), after!.get(person.id)];
    if (!begun || person.id === undefined) return [person];
    if (!stands) return takenOff(begun, person);
    const merged = mergedFields(begun, stands, person);
    both.push(...merged.both.map((field) => ({ field, value: stands[field], name: stands.name })));
    return [merged.fields];
  });
  const added = now.people.filter(({ id }) => !before!.has(id));
  const { people: _, answers: begunAnswers, ...begun } = start;
  const { people: __, answers: standingAnswers, ...stands } = now;
  const { people: ___, answers: typedAnswers, ...fields } = typed;
  const [rest, answers] = [mergedFields(begun, stands, fields), mergedFields(begunAnswers, standingAnswers, typedAnswers)];
  return {
    draft: { ...rest.fields, people: [...stay, ...added], answers: answers.fields },
    both: [...rest.both.map((field) => ({ field, value: stands[field], name: null })), ...both, ...answers.both.map((code) => ({ field: `answers.${code}`, value: standingAnswers[code], name: null }))],
  };
}
