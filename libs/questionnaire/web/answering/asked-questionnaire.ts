import { graphql } from '@skills/schema';
import type { AskedQuestionnaireFragment } from '@skills/schema/documents';
import type { Condition, Item, QuestionnaireDocument } from '../../rules';

/** All that a screen needs to ask the questions of a questionnaire. */
export const ASKED_QUESTIONNAIRE = graphql(`
  fragment AskedQuestionnaire on Questionnaire {
    code
    version
    title
    language
    sections {
      code
      title
      intro
      topic
      language
      items {
        code
        kind
        text
        help
        why
        required
        dontKnow
        notApplicable
        weight
        roles
        when
        scale {
          kind
          levels {
            level
            name
          }
        }
        levels {
          level
          text
        }
        options {
          code
          text
          level
          exclusive
        }
        rows {
          code
          text
        }
        columns {
          code
          text
          level
        }
        min
        max
        integer
        unit
        maxLength
        sources
        language
      }
    }
  }
`);

/** A questionnaire as it is asked. */
export type AskedQuestionnaire = AskedQuestionnaireFragment;
/** One of its sections. */
export type AskedSection = AskedQuestionnaire['sections'][number];
/** One of its items. */
export type AskedItem = AskedSection['items'][number];

/**
 * The same items as the rules know them, so that branching, progress and checks are those of the server. The texts, which no
 * rule looks at, stay behind.
 */
const itemOf = ({ code, kind, required, dontKnow, notApplicable, weight, roles, when, levels, options, rows, columns, min, max, integer, maxLength }: AskedItem): Item => {
  const text = {};
  const shared = {
    code,
    text,
    required,
    dontKnow,
    notApplicable,
    weight,
    competences: [],
    sources: [],
    ...(roles ? { roles: [...roles] } : {}),
    ...(when ? { when: when as Condition } : {}),
  };
  const levelOf = (level: number | null | undefined): { level?: number } => (typeof level === 'number' ? { level } : {});
  switch (kind) {
    case 'LEVEL':
      return { ...shared, kind, scale: '', levels: (levels ?? []).map(({ level }) => ({ level, text })) };
    case 'SINGLE_CHOICE':
      return { ...shared, kind, options: (options ?? []).map((option) => ({ code: option.code, text, ...levelOf(option.level) })) };
    case 'MULTIPLE_CHOICE':
      return { ...shared, kind, options: (options ?? []).map((option) => ({ code: option.code, text, exclusive: option.exclusive })) };
    case 'NUMBER':
      return { ...shared, kind, integer: integer ?? false, ...(typeof min === 'number' ? { min } : {}), ...(typeof max === 'number' ? { max } : {}) };
    case 'TEXT':
      return { ...shared, kind, maxLength: maxLength ?? 2000 };
    case 'MATRIX':
      return {
        ...shared,
        kind,
        rows: (rows ?? []).map((row) => ({ code: row.code, text })),
        columns: (columns ?? []).map((column) => ({ code: column.code, text, ...levelOf(column.level) })),
      };
  }
};

/** The part of a document that the rules of asking need. */
export const documentOf = ({ sections }: AskedQuestionnaire): Pick<QuestionnaireDocument, 'sections'> => ({
  sections: sections.map(({ code, items }) => ({ code, title: {}, items: items.map(itemOf) })),
});
