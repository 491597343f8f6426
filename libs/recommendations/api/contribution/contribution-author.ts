import { idOf } from '@skills/platform/database';
import { batched, Context, inOrder, ReadPolicy, type Row } from '@skills/platform/graph';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { Contribution } from './contribution.entity';
import { mayKnowAuthor } from './contribution.policy';
import { subjectOf } from './held-contribution';

/** Who handed something in. */
@ReadPolicy(mayKnowAuthor)
@ObjectType({ description: 'Who handed a contribution in; told to editors, who judge by it whether somebody speaks for whom they name.' })
export class ContributionAuthor {
  @Field(() => ID, { description: 'Stable, and the same for all that somebody hands in.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'What they call themselves; null when they did not say.' })
  displayName: string | null;

  @Field(() => String, { description: 'The mail address with which they sign in.' })
  emailAddress: string;

  @Field(() => [String], { description: 'The names of the organisations that they belong to here, as these call themselves.' })
  organisations: string[];
}

const authors = {};

const readAuthors = (context: Context) => async (ids: readonly string[]): Promise<(ContributionAuthor | null)[]> => {
  const rows = await context.em.getConnection().execute<ContributionAuthor[]>(
    `select p.id, p.display_name as "displayName", p.email_address as "emailAddress",
       coalesce((select json_agg(o.name order by o.name) from membership m join organisation o on o.id = m.organisation_id where m.person_id = p.id and o.name is not null), '[]') as organisations
     from person p where p.id = any(?::uuid[])`,
    [`{${ids.join(',')}}`],
    'all',
    context.em.getTransactionContext(),
  );
  return inOrder(ids, rows, ({ id }) => id);
};

/** Who is behind a contribution, for those who decide on it. */
@Resolver(() => Contribution)
export class ContributionAuthorField {
  @FieldResolver(() => ContributionAuthor, { nullable: true, description: 'Who handed it in; null for whoever is no editor, and once the author erased their data.' })
  async author(@Root() row: Row<Contribution>, @Ctx() context: Context): Promise<ContributionAuthor | null> {
    if (!row.author || !context.can(mayKnowAuthor, subjectOf(row))) return null;
    return batched(context, authors, readAuthors(context)).load(idOf(row.author));
  }
}
