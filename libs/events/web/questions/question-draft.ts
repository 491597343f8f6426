import type { EventQuestionInput } from '@skills/schema/documents';
import type { QuestionKind } from '../../rules';

/** A text by language. */
export type TextsDraft = Readonly<Record<string, string>>;

/** An option as organisers write it. */
export interface OptionDraft {
  readonly code: string;
  readonly texts: TextsDraft;
}

/** A question as organisers write it. */
export interface QuestionDraft {
  readonly code: string;
  readonly kind: QuestionKind;
  readonly isRequired: boolean;
  readonly texts: TextsDraft;
  readonly options: readonly OptionDraft[];
}

/** A code that no other question or option has; it stays while words change. */
const newCode = (prefix: string): string => `${prefix}-${crypto.randomUUID().slice(0, 8)}`;

/** An option of which nothing is written yet. */
export const newOption = (): OptionDraft => ({ code: newCode('o'), texts: {} });

/** Whether a question offers options. */
export const hasOptions = (kind: QuestionKind): boolean => kind === 'SINGLE_CHOICE' || kind === 'MULTIPLE_CHOICE';

/** A question of which nothing is written yet. */
export const newQuestion = (kind: QuestionKind): QuestionDraft => ({ code: newCode('q'), kind, isRequired: false, texts: {}, options: hasOptions(kind) ? [newOption(), newOption()] : [] });

interface Listed {
  readonly language: string;
  readonly text: string;
}

/** Texts as the graph lists them, by language. */
export const byLanguage = (texts: readonly Listed[]): TextsDraft => Object.fromEntries(texts.map(({ language, text }) => [language, text]));

const listed = (texts: TextsDraft): Listed[] => Object.entries(texts).map(([language, text]) => ({ language, text }));

/** A question as it is sent. */
export const sentQuestion = ({ texts, options, ...question }: QuestionDraft): EventQuestionInput => ({ ...question, texts: listed(texts), options: options.map((option) => ({ code: option.code, texts: listed(option.texts) })) });

/** The same list with the entry at one place put to another. */
export function moved<Entry>(list: readonly Entry[], from: number, to: number): Entry[] {
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), list[from]!, ...rest.slice(to)];
}
