import { FIELD_MOST, keptText, languageTag, mailAddress, numberWithin, oneOf, orNothing, readFields, several, TOPICS, written, writtenLine, type FieldReading, type Topic } from '@skills/identity/rules';
import { z } from 'zod';
import { PROPOSAL_KINDS, type ProposalKind } from './proposal';

/** The most proposals of an event and of one person for it, those on which is decided at once, speakers of one, reviews of each, and minutes. */
export const CALL_MOST = { proposals: 500, own: 5, decided: 100, speakers: 4, reviews: 5, minutes: 240 } as const;

/** What authors say of a proposal. */
export interface ProposalForm {
  readonly kind: ProposalKind;
  readonly title: string;
  readonly abstract: string;
  readonly language: string;
  readonly minutes: number;
  readonly topics: readonly Topic[];
  readonly speakers: readonly { readonly name: string; readonly affiliation: string | null; readonly emailAddress: string | null }[];
}

const speaker = z.object({ name: writtenLine(FIELD_MOST.name), affiliation: orNothing(writtenLine(FIELD_MOST.name)), emailAddress: orNothing(mailAddress) }, 'NOT_UNDERSTOOD');
const proposal = z.object(
  {
    kind: oneOf(PROPOSAL_KINDS),
    title: writtenLine(FIELD_MOST.name),
    abstract: written(FIELD_MOST.text),
    language: languageTag,
    minutes: numberWithin({ kind: 'WHOLE', least: 5, most: CALL_MOST.minutes }),
    topics: several(oneOf(TOPICS), (topic) => topic, 1),
    speakers: several(speaker, ({ name }) => name, 1).refine((speakers) => speakers.length <= CALL_MOST.speakers, 'TOO_MANY'),
  },
  'NOT_UNDERSTOOD',
);

/** Reads what authors say of a proposal; every fault at once. */
export const readProposal = (fields: unknown): FieldReading<ProposalForm> => readFields(proposal as unknown as z.ZodType<ProposalForm>, fields);

/** Reads the words of a call; every fault at once. */
export const readCall = (fields: unknown): FieldReading<{ guidance: string }> => readFields(z.object({ guidance: written(FIELD_MOST.text) }), fields);

/** Reads a review: a score from 1 to 5, and why. */
export const readReview = (fields: unknown): FieldReading<{ score: number; remark: string }> =>
  readFields(z.object({ score: numberWithin({ kind: 'WHOLE', least: 1, most: 5 }), remark: written(FIELD_MOST.text) }) as unknown as z.ZodType<{ score: number; remark: string }>, fields);

/** Reads what authors are told with a decision; null for nothing. */
export const readDecision = (fields: unknown): FieldReading<{ message: string | null }> => readFields(z.object({ message: orNothing(keptText(FIELD_MOST.text)) }), fields);
