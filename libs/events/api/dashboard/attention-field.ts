import { Context, type Row } from '@skills/platform/graph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';
import { attentionsFor } from './attentions';
import { AttentionNeeded } from './event-overview';

/** What an event needs. */
@Resolver(() => Event)
export class AttentionField {
  @FieldResolver(() => [AttentionNeeded], { nullable: true, description: 'What its organisers should look at, in the order in which it presses; null for who does not organise it.' })
  async attentions(@Root() event: Row<Event>, @Ctx() context: Context): Promise<AttentionNeeded[] | null> {
    return context.can(mayOrganise, event) ? attentionsFor(context, event) : null;
  }
}
