import { TOPICS, type Topic } from '@skills/identity/rules';
import { CONCLUSION_KINDS, type ConclusionKind } from '../../rules';

/** Which conclusions a reader chose; null leaves all in. */
export interface ConclusionChoice {
  topic: Topic | null;
  kind: ConclusionKind | null;
}

/** The choice that an address makes; what it does not understand it leaves out. */
export const conclusionChoiceIn = (address: URLSearchParams): ConclusionChoice => ({
  topic: TOPICS.find((each) => each === address.get('topic')) ?? null,
  kind: CONCLUSION_KINDS.find((each) => each === address.get('kind')) ?? null,
});

/** The address that makes this choice. */
export const conclusionAddressOf = (choice: ConclusionChoice): URLSearchParams =>
  new URLSearchParams(Object.entries(choice).filter((entry): entry is [string, string] => entry[1] !== null));
