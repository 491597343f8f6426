import { TARGET_ROLES, TOPICS } from '@skills/identity/rules';
import { z } from 'zod';
import { conditionSchema } from './condition-schema';
import { code, languageTag, text, version } from './document-words';

/** How many levels a scale may have: DigComp's eight is the longest in use. */
export const MOST_LEVELS = 8;

const level = z.int().min(1).max(MOST_LEVELS);
const weight = z.number().positive().max(1000);
const described = z.strictObject({ level, text });

const scale = z.strictObject({
  kind: z.enum(['MATURITY', 'PROFICIENCY']),
  levels: z.array(z.strictObject({ level, name: text })).min(2).max(MOST_LEVELS),
});

const source = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  licence: z.string().min(1),
  url: z.url().nullable(),
  note: z.string().min(1).optional(),
});

const competenceLink = z.strictObject({
  uri: z.string().regex(/^http:\/\/data\.europa\.eu\/esco\/skill\/[A-Za-z0-9.-]+$/, 'Write the URI of an ESCO skill, as in http://data.europa.eu/esco/skill/….'),
  weight: weight.default(1),
});

const shared = {
  code,
  text,
  help: text.optional(),
  why: text.optional(),
  roles: z.array(z.enum(TARGET_ROLES)).min(1).optional(),
  when: conditionSchema.optional(),
  required: z.boolean().default(false),
  dontKnow: z.boolean().default(true),
  notApplicable: z.boolean().default(false),
  weight: weight.default(1),
  competences: z.array(competenceLink).default([]),
  sources: z.array(z.string().min(1)).default([]),
};

const choice = z.strictObject({ code, text, level: level.optional() });

/** One question. `kind` decides which further fields it has; unknown fields are refused. */
export const itemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...shared, kind: z.literal('LEVEL'), scale: code, levels: z.array(described).min(1) }),
  z.strictObject({ ...shared, kind: z.literal('SINGLE_CHOICE'), options: z.array(choice).min(2), scale: code.optional() }),
  z.strictObject({
    ...shared,
    kind: z.literal('MULTIPLE_CHOICE'),
    options: z.array(z.strictObject({ code, text, exclusive: z.boolean().default(false) })).min(2),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal('NUMBER'),
    min: z.number().optional(),
    max: z.number().optional(),
    integer: z.boolean().default(false),
    unit: text.optional(),
  }),
  z.strictObject({ ...shared, kind: z.literal('TEXT'), maxLength: z.int().min(1).max(2000) }),
  z.strictObject({
    ...shared,
    kind: z.literal('MATRIX'),
    rows: z.array(z.strictObject({ code, text })).min(1),
    columns: z.array(choice).min(2),
    scale: code.optional(),
  }),
]);

/** A titled group of items; `topic` is the initiative's topic that its items speak of. */
export const sectionSchema = z.strictObject({
  code,
  title: text,
  intro: text.optional(),
  topic: z.enum(TOPICS).optional(),
  items: z.array(itemSchema).min(1),
});

/** Says that an item here asks the same (FULL) or nearly the same (PART) as an item of another version of the lineage. */
export const equivalenceSchema = z.strictObject({
  item: code,
  version,
  itemThere: code,
  comparable: z.enum(['FULL', 'PART']),
  note: text.optional(),
});

/** The scales of a document, by the key that items name. */
export const scalesSchema = z.record(code, scale);

/** The shape of a questionnaire document: the one description of the format. What spans several fields is in `checkDocument`. */
export const documentSchema = z.strictObject({
  code,
  version,
  defaultLanguage: languageTag,
  languages: z.array(languageTag).min(1),
  title: text,
  summary: text,
  estimatedMinutes: z.int().min(1).max(600),
  sources: z.array(source).default([]),
  scales: scalesSchema.default({}),
  sections: z.array(sectionSchema).min(1),
  equivalences: z.array(equivalenceSchema).default([]),
});

/** A questionnaire as read from a file: defaults filled in, shape checked. */
export type QuestionnaireDocument = z.output<typeof documentSchema>;
/** A questionnaire as an author writes it: fields with a default may be left out. */
export type WrittenDocument = z.input<typeof documentSchema>;
/** A titled group of items. */
export type Section = QuestionnaireDocument['sections'][number];
/** One question with its kind's own fields. */
export type Item = z.output<typeof itemSchema>;
/** LEVEL, SINGLE_CHOICE, MULTIPLE_CHOICE, NUMBER, TEXT or MATRIX. */
export type ItemKind = Item['kind'];
/** An item of one kind, as in `ItemOf<'MATRIX'>`. */
export type ItemOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>;
/** Named levels 1…n of maturity (an organisation's practice) or of proficiency (a person's competence). */
export type Scale = z.output<typeof scale>;
/** MATURITY or PROFICIENCY: never mixed in one figure. */
export type ScaleKind = Scale['kind'];
/** A declared equivalence with an item of another version. */
export type Equivalence = z.output<typeof equivalenceSchema>;
