import { FIELD_MOST, languageTag, oneOf, orNothing, readFields, several, TARGET_ROLES, TOPICS, written, writtenLine, type FieldReading } from '@skills/identity/rules';
import { z } from 'zod';

/** What a conclusion tells: what firms need, what holds them back, what should be done, what worked. */
export const CONCLUSION_KINDS = ['NEED', 'BARRIER', 'MEASURE', 'GOOD_PRACTICE'] as const;
/** One of CONCLUSION_KINDS. */
export type ConclusionKind = (typeof CONCLUSION_KINDS)[number];

/** How far a conclusion has come; what is accepted is published with the next summary. */
export const CONCLUSION_STATES = ['DRAFT', 'IN_REVIEW', 'ACCEPTED'] as const;
/** One of CONCLUSION_STATES. */
export type ConclusionState = (typeof CONCLUSION_STATES)[number];

/** What organisers do with a conclusion. */
export const CONCLUSION_ACTS = ['CHANGE', 'SUBMIT', 'ACCEPT', 'SEND_BACK', 'REMOVE'] as const;
/** One of CONCLUSION_ACTS. */
export type ConclusionAct = (typeof CONCLUSION_ACTS)[number];

const FROM: Readonly<Record<ConclusionAct, readonly ConclusionState[]>> = {
  CHANGE: CONCLUSION_STATES,
  SUBMIT: ['DRAFT'],
  ACCEPT: ['IN_REVIEW'],
  SEND_BACK: ['IN_REVIEW'],
  REMOVE: CONCLUSION_STATES,
};

/** Whether somebody may take this act: nobody accepts what they wrote themselves, also where nobody else organises the event. */
export const mayTakeConclusion = (act: ConclusionAct, { state, authorId }: { state: ConclusionState; authorId: string | null }, personId: string | null): boolean =>
  FROM[act].includes(state) && (act !== 'ACCEPT' || (personId !== null && personId !== authorId));

/** Everything that somebody may do with a conclusion now. */
export const possibleConclusionActs = (conclusion: { state: ConclusionState; authorId: string | null }, personId: string | null): ConclusionAct[] => CONCLUSION_ACTS.filter((act) => mayTakeConclusion(act, conclusion, personId));

/** How far a conclusion has come once a note says something else on which it rests: what was accepted is reviewed again, and handed in again where nobody knows any more who wrote it. */
export const stateOnOtherNotes = ({ state, authorId }: { state: ConclusionState; authorId: string | null }): ConclusionState => (state !== 'ACCEPTED' ? state : authorId === null ? 'DRAFT' : 'IN_REVIEW');

/** The most conclusions, and the most notes, of one event. */
export const MOST_CONCLUSIONS = 100;
export const MOST_NOTES = 300;

const STATEMENT_MOST = 600;
const said = z.object({ language: languageTag, text: written(STATEMENT_MOST) }, 'NOT_UNDERSTOOD');

const conclusion = z
  .object(
    {
      kind: oneOf(CONCLUSION_KINDS),
      text: written(STATEMENT_MOST),
      textLanguage: languageTag,
      translations: several(said, ({ language }) => language),
      topics: several(oneOf(TOPICS), (topic) => topic, 1),
      targetRoles: several(oneOf(TARGET_ROLES), (role) => role),
      noteIds: several(z.string('NOT_UNDERSTOOD'), (id) => id),
      reason: orNothing(written(FIELD_MOST.note)),
    },
    'NOT_UNDERSTOOD',
  )
  .superRefine(({ noteIds, reason, translations, textLanguage }, context) => {
    if (noteIds.length === 0 && reason === null) context.addIssue({ code: 'custom', path: ['reason'], message: 'REQUIRED' });
    if (translations.some(({ language }) => language === textLanguage)) context.addIssue({ code: 'custom', path: ['translations'], message: 'TWICE' });
  });

/** What a conclusion says, of what it speaks, and what it rests on: notes, or the reason why there are none. */
export type ConclusionContent = z.output<typeof conclusion>;

/** Reads the form of a conclusion; every fault at once. */
export const readConclusion = (fields: unknown): FieldReading<ConclusionContent> => readFields(conclusion, fields);

const note = z.object({ groupName: writtenLine(120), topic: orNothing(oneOf(TOPICS)), language: languageTag, text: written(FIELD_MOST.text) }, 'NOT_UNDERSTOOD');

/** What a group at an event talked about. */
export type NoteContent = z.output<typeof note>;

/** Reads the form of a note; every fault at once. */
export const readNote = (fields: unknown): FieldReading<NoteContent> => readFields(note, fields);

const sendBack = z.object({ reason: written(FIELD_MOST.note) }, 'NOT_UNDERSTOOD');

/** Reads why a conclusion is sent back. */
export const readSendBack = (fields: unknown): FieldReading<{ reason: string }> => readFields(sendBack, fields);

const correction = z.object({ correction: orNothing(written(FIELD_MOST.note)) }, 'NOT_UNDERSTOOD');

/** Reads what a new version of a summary corrects. */
export const readCorrection = (fields: unknown): FieldReading<{ correction: string | null }> => readFields(correction, fields);
