import type { TargetRole, Topic } from '@skills/identity/rules';
import type { Condition } from './condition-schema';
import type { Item, QuestionnaireDocument, ScaleKind } from './document';

/** A described or named level in one language. */
export type SpokenLevel = {
  /** 1…n on the item's scale. */
  level: number;
  /** What the level means for this item. */
  text: string;
};

/** An option, a row or a column in one language. */
export type SpokenChoice = {
  /** What an answer names. */
  code: string;
  /** What the person reads. */
  text: string;
  /** The level that choosing it yields; null when it yields none. */
  level: number | null;
  /** Whether it rules all the other options out. */
  exclusive: boolean;
};

/** A scale in one language. */
export type SpokenScale = {
  /** MATURITY or PROFICIENCY. */
  kind: ScaleKind;
  /** Its levels, lowest first. */
  levels: { level: number; name: string }[];
};

/** An item in one language, with null where its kind has no such field. */
export type SpokenItem = {
  /** Unique in the document. */
  code: string;
  /** LEVEL, SINGLE_CHOICE, MULTIPLE_CHOICE, NUMBER, TEXT or MATRIX. */
  kind: Item['kind'];
  /** The question. */
  text: string;
  /** What the words of the question mean. */
  help: string | null;
  /** Why the answer matters. */
  why: string | null;
  /** Whether the respondent cannot finish without dealing with it. */
  required: boolean;
  /** Whether "don't know" is offered. */
  dontKnow: boolean;
  /** Whether "not applicable" is offered. */
  notApplicable: boolean;
  /** How much it counts beside its neighbours; 1 is usual. */
  weight: number;
  /** Who is asked; null = everybody. */
  roles: TargetRole[] | null;
  /** When it is asked; null = always. */
  when: Condition | null;
  /** The scale of its levels; null when unscored. */
  scale: SpokenScale | null;
  /** LEVEL: what each level means here. */
  levels: SpokenLevel[] | null;
  /** SINGLE_CHOICE, MULTIPLE_CHOICE: what can be chosen. */
  options: SpokenChoice[] | null;
  /** MATRIX: what is asked about. */
  rows: SpokenChoice[] | null;
  /** MATRIX: what can be chosen in each row. */
  columns: SpokenChoice[] | null;
  /** NUMBER: the smallest allowed. */
  min: number | null;
  /** NUMBER: the largest allowed. */
  max: number | null;
  /** NUMBER: whether only whole numbers are allowed. */
  integer: boolean | null;
  /** NUMBER: what is counted. */
  unit: string | null;
  /** TEXT: the most characters allowed. */
  maxLength: number | null;
  /** The ESCO skills that it speaks of, with their weights. */
  competences: { uri: string; weight: number }[];
  /** What it was written from, as in `NIST CSF 2.0 GV.RM-02`. */
  sources: string[];
  /** The language in which this item's texts are: mark it up with it. */
  language: string;
};

/** A section in one language. */
export type SpokenSection = {
  /** Unique among the sections. */
  code: string;
  /** Its heading. */
  title: string;
  /** What to know before answering. */
  intro: string | null;
  /** The initiative's topic; null when it has none. */
  topic: Topic | null;
  /** Its items in order, also those that this respondent is not asked. */
  items: SpokenItem[];
  /** The language of the title and the intro. */
  language: string;
};

/** A questionnaire in one language, as screens need it. */
export type SpokenQuestionnaire = {
  /** The lineage. */
  code: string;
  /** The version within the lineage. */
  version: string;
  /** Its name. */
  title: string;
  /** What it is for. */
  summary: string;
  /** Minutes that it takes one person. */
  estimatedMinutes: number;
  /** The languages that some of its texts are in. */
  languages: string[];
  /** What it was written from, with licences. */
  sources: QuestionnaireDocument['sources'];
  /** Its sections in order. */
  sections: SpokenSection[];
  /** The language of the title and the summary. */
  language: string;
};
