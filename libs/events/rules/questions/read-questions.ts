import { isVisible, languageTag, oneOf, readFields, textFault, withLines, type FieldReading } from '@skills/identity/rules';
import { z } from 'zod';

/** The kinds of questions that organisers may add to the form of registration. */
export const QUESTION_KINDS = ['SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'NUMBER', 'TEXT'] as const;
/** One of QUESTION_KINDS. */
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** The most questions of an event, and the most options of a question: a form that people fill in on a phone. */
export const MOST_QUESTIONS = 10;
export const MOST_OPTIONS = 12;
/** The most characters of a question, of an option and of an answer in free words. */
export const QUESTION_LIMIT = 300;
export const OPTION_LIMIT = 120;
export const ANSWER_LIMIT = 300;

/** A text in one or several languages, by language. */
export type Texts = Readonly<Record<string, string>>;

/** A question of the organisers. */
export interface EventQuestion {
  /** Stays the same over versions, so that an answer given before a change of the words is still one to it. */
  readonly code: string;
  readonly kind: QuestionKind;
  readonly isRequired: boolean;
  readonly texts: Texts;
  /** What can be chosen; empty for a number and free words. */
  readonly options: readonly { readonly code: string; readonly texts: Texts }[];
}

const code = z.string('NOT_UNDERSTOOD').max(60, 'NOT_UNDERSTOOD').regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'NOT_UNDERSTOOD');

const textsIn = (language: string, limit: number) =>
  z
    .array(z.object({ language: languageTag, text: z.string('NOT_UNDERSTOOD') }), 'REQUIRED')
    .max(6, 'TOO_MANY')
    .transform((texts, context) => {
      const written = Object.fromEntries(texts.map(({ language: of, text }) => [of, withLines(text).trim()] as const).filter(([, text]) => text !== ''));
      if (!isVisible(written[language] ?? '')) context.addIssue({ code: 'custom', path: [language], message: 'REQUIRED' });
      for (const [of, text] of Object.entries(written)) {
        const fault = textFault(text, 'LINE') ?? (isVisible(text) ? null : 'REQUIRED');
        if (fault) context.addIssue({ code: 'custom', path: [of], message: fault });
        if (text.length > limit) context.addIssue({ code: 'too_big', maximum: limit, origin: 'string', path: [of], message: 'TOO_LONG', input: text });
      }
      return written;
    });

const isOnce = (coded: readonly { code: string }[]): boolean => new Set(coded.map((each) => each.code)).size === coded.length;

const question = (language: string) =>
  z
    .object({
      code,
      kind: oneOf(QUESTION_KINDS),
      isRequired: z.boolean().default(false),
      texts: textsIn(language, QUESTION_LIMIT),
      options: z.array(z.object({ code, texts: textsIn(language, OPTION_LIMIT) })).max(MOST_OPTIONS, 'TOO_MANY').refine(isOnce, 'TWICE'),
    })
    .superRefine(({ kind, options }, context) => {
      if ((kind === 'SINGLE_CHOICE' || kind === 'MULTIPLE_CHOICE') && options.length < 2) context.addIssue({ code: 'custom', path: ['options'], message: 'REQUIRED' });
    })
    .transform((read) => (read.kind === 'NUMBER' || read.kind === 'TEXT' ? { ...read, options: [] } : read));

/** Reads the questions that organisers wrote, whose texts have to be there in `language`; every fault at once. */
export const readQuestions = (questions: unknown, language: string): FieldReading<{ questions: EventQuestion[] }> =>
  readFields(z.object({ questions: z.array(question(language)).max(MOST_QUESTIONS, 'TOO_MANY').refine(isOnce, 'TWICE') }), { questions });
