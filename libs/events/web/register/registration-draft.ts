import type { SizeClass } from '@skills/schema/documents';
import { graphql, type FragmentType } from '@skills/schema';
import { readNumber } from '@skills/platform/i18n';
import type { AskedQuestionsFragment } from '@skills/schema/documents';
import { newParticipant, type ParticipantDraft } from './participant-fields';

/** What organisers ask those who register. */
export const ASKED_QUESTIONS = graphql(`
  fragment AskedQuestions on Event {
    questions {
      code
      version
      language
      sections {
        code
        items {
          code
          kind
          text
          language
          required
          maxLength
          options {
            code
            text
          }
        }
      }
    }
  }
`);

/** An event with its questions, as a form is handed it. */
export type AskingEvent = FragmentType<typeof ASKED_QUESTIONS>;
/** The questions of an event; null when there are none. */
export type Asked = AskedQuestionsFragment['questions'];
/** One of them. */
export type AskedQuestion = NonNullable<Asked>['sections'][number]['items'][number];

/** The questions in their order. */
export const questionsIn = (asked: Asked): readonly AskedQuestion[] => asked?.sections.flatMap(({ items }) => items) ?? [];

/** A registration as the form holds it. */
export interface RegistrationDraft {
  organisation: string;
  /** Empty when it is not said. */
  sizeClass: SizeClass | '';
  countryCode: string;
  languages: readonly string[];
  people: readonly ParticipantDraft[];
  /** By the code of the question: chosen codes, or what was typed. */
  answers: Readonly<Record<string, readonly string[]>>;
}

/** A registration of which nothing is said yet. */
export const newRegistration = (): RegistrationDraft => ({ organisation: '', sizeClass: '', countryCode: '', languages: [], people: [newParticipant()], answers: {} });

/** What a typed or chosen answer is for the graph; null for a number that is none. */
function valueOf({ kind }: AskedQuestion, given: readonly string[], language: string): object | null {
  if (kind === 'MULTIPLE_CHOICE') return { options: given };
  const [only = ''] = given;
  if (kind === 'SINGLE_CHOICE') return { option: only };
  if (kind !== 'NUMBER') return { text: only };
  const number = readNumber(only, language, { maximumFractionDigits: 0 });
  return typeof number === 'string' ? null : { number };
}

/** The answers for the graph, and the questions for a number that were answered with none. */
export function answersFor(asked: Asked, given: RegistrationDraft['answers'], language: string): { answers: { item: string; value: object }[]; notNumbers: AskedQuestion[] } {
  const notNumbers: AskedQuestion[] = [];
  const answers = questionsIn(asked).flatMap((question) => {
    const chosen = (given[question.code] ?? []).filter((each) => each.trim() !== '');
    if (chosen.length === 0) return [];
    const value = valueOf(question, chosen, language);
    if (value === null) notNumbers.push(question);
    return value === null ? [] : [{ item: question.code, value }];
  });
  return { answers, notNumbers };
}

/** A stored answer as the form holds it. */
export function draftAnswer(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('options' in value && Array.isArray(value.options)) return value.options.map(String);
  const [only] = Object.values(value) as unknown[];
  return only === null || only === undefined ? [] : [String(only)];
}
