import type { EntityManager } from '@mikro-orm/postgresql';
import { comparisonOf, copyAnswers, effectiveEventsOf, publishedVersion } from '@skills/questionnaire/api';
import { answersOf, carriedOver, visibleItems } from '@skills/questionnaire/rules';
import type { OwnPart } from './own-part';

/** From which version's answers to which version's response. */
export interface CarryOver {
  from: OwnPart;
  toResponseId: string;
  toVersionId: string;
  at: Date;
}

/** Copies what somebody answered, and was asked, to a new response, as far as it means the same there. */
export async function carryOver(em: EntityManager, { from, toResponseId, toVersionId, at }: CarryOver): Promise<void> {
  const [before, after, comparisons, events] = [
    await publishedVersion(em, from.versionId),
    await publishedVersion(em, toVersionId),
    await comparisonOf(em, from.versionId, toVersionId),
    (await effectiveEventsOf(em, [from.responseId])).get(from.responseId) ?? [],
  ];
  const asked = new Set(visibleItems(before.document, from.role, answersOf(before.document, events)).map(({ code }) => code));
  await copyAnswers(em, toResponseId, carriedOver(after.document, comparisons, events.filter(({ itemCode }) => asked.has(itemCode))), at);
}
