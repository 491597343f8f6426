import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Context } from './context';
import { anyone } from './policy';
import { ReadPolicy, Reads } from './read-policy';

/** What kind of installation answers. */
@ReadPolicy(anyone)
@ObjectType({ description: 'What a visitor must know of the installation that answers.' })
export class Service {
  @Field(() => Boolean, { description: 'Whether this is a demonstration: invented people, and a mailbox page at /dev/mail instead of real mail.' })
  isDemo: boolean;
}

/** Tells what kind of installation answers. */
@Resolver()
export class ServiceQuery {
  @Reads(anyone)
  @Query(() => Service, { description: 'What a visitor must know of the installation that answers.' })
  service(@Ctx() { request }: Context): Service {
    return { isDemo: request.isDemo };
  }
}
