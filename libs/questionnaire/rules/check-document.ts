import { checkCharacters } from './check-characters';
import { checkConditions } from './check-conditions';
import { checkEquivalences } from './check-equivalences';
import { checkItems } from './check-items';
import { checkTexts } from './check-texts';
import { documentSchema, type QuestionnaireDocument } from './document';
import { faultsOf, reasonOf, type Fault } from './fault';
import { readableDocument } from './readable-document';

/** A document fit to be published, or everything that is wrong with it. */
export type CheckedDocument = { document: QuestionnaireDocument; faults: readonly [] } | { document: null; faults: readonly Fault[] };

/**
 * Reads parsed JSON as a questionnaire document and reports all its faults at once, of shape and of sense, in no more
 * than one reading. Never throws. With no fault the document comes back with its defaults filled in.
 */
export const checkDocument = (value: unknown): CheckedDocument => {
  const shape = documentSchema.safeParse(value, { error: reasonOf });
  const readable = readableDocument(value);
  const faults = [
    ...(shape.success ? [] : faultsOf(shape.error.issues)),
    ...checkCharacters(value),
    ...checkTexts(value),
    ...checkItems(readable),
    ...checkConditions(readable),
    ...checkEquivalences(readable),
  ];
  return shape.success && faults.length === 0 ? { document: shape.data, faults: [] } : { document: null, faults };
};
