import { FieldResolver, Resolver } from 'type-graphql';
import { Competence } from './competence.entity';

/** The language of labels and descriptions, BCP 47: the catalogue takes over ESCO's English ones as they are. */
export const LANGUAGE_OF_THE_CATALOGUE = 'en';

/** What is the same for every competence. */
@Resolver(() => Competence)
export class CompetenceFields {
  @FieldResolver(() => String, { description: 'The language of label and description, BCP 47: mark them up with it.' })
  language(): string {
    return LANGUAGE_OF_THE_CATALOGUE;
  }
}
