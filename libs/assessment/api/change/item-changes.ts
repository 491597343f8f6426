import { itemsOf, textIn, type ItemComparison, type QuestionnaireDocument } from '@skills/questionnaire/rules';
import { toStandingScale, type Change, type ComparedItem, type ScoredAnswer } from '../../rules';
import type { RunBasis } from '../result/run-basis';
import type { ComparedAnswer, ItemChange } from './graph-change';

/** One of two runs, and who in it is meant; null when they took no part. */
export interface OwnSide {
  basis: RunBasis;
  respondentId: string | null;
}

const ownAnswersOf = ({ basis, respondentId }: OwnSide): Map<string, ScoredAnswer> =>
  new Map(basis.answers.filter((answer) => answer.respondentId === respondentId).map((answer) => [answer.itemCode, answer]));

const wordsOf = (document: QuestionnaireDocument, language: string): ((code: string) => string) => {
  const texts = new Map(itemsOf(document).map(({ code, text }) => [code, textIn(text, language, document.defaultLanguage).text]));
  return (code) => texts.get(code) ?? code;
};

/** The items of a change with one person's own answers, in a language; in the order in which they are asked now. */
export function itemChangesOf({ items }: Change, then: OwnSide, now: OwnSide, comparisons: readonly ItemComparison[], language: string): ItemChange[] {
  const [ownThen, ownNow] = [ownAnswersOf(then), ownAnswersOf(now)];
  const [wordsThen, wordsNow] = [then, now].map(({ basis }) => wordsOf(basis.published.document, language));
  const { defaultLanguage } = now.basis.published.document;
  const partners = new Map(comparisons.map((comparison) => [comparison.now, comparison]));
  const answerIn = (own: ReadonlyMap<string, ScoredAnswer>, code: string | null, words: ((code: string) => string) | undefined): ComparedAnswer | null => {
    const answer = code === null ? undefined : own.get(code);
    if (code === null || !answer || answer.state === 'NOT_ASKED') return null;
    return { text: words?.(code) ?? code, state: answer.state, level: answer.level === null ? null : toStandingScale(answer.level, answer.scale) };
  };
  const order = [now, then].flatMap(({ basis }) => itemsOf(basis.published.document).map(({ code }) => code));
  const placeOf = ({ then: codeThen, now: codeNow }: ComparedItem): number => order.indexOf(codeNow ?? codeThen ?? '');
  return [...items].sort((one, other) => placeOf(one) - placeOf(other)).flatMap(({ then: codeThen, now: codeNow, topic, kind, comparability }): ItemChange[] => {
    const [before, after] = [answerIn(ownThen, codeThen, wordsThen), answerIn(ownNow, codeNow, wordsNow)];
    // Asked of a colleague only: nothing of it is the viewer's.
    if (!before && !after) return [];
    const isOwn = before !== null && after !== null;
    const levels = comparability === 'COMPARABLE' && isOwn ? [before.level, after.level] : [];
    const [one, other] = levels;
    return [
      {
        itemCode: codeNow ?? codeThen ?? '',
        topic,
        kind,
        comparability: isOwn ? comparability : 'NOT',
        then: before,
        now: after,
        difference: typeof one === 'number' && typeof other === 'number' ? other - one : null,
        note: partners.get(codeNow ?? '')?.notes.map((note) => textIn(note, language, defaultLanguage).text).join(' ') || null,
      },
    ];
  });
}
