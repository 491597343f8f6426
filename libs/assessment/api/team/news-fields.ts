import { Context, type Row } from '@skills/platform/graph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { TeamPart } from './team-part';

/** Whether a colleague can be told: before the part is counted and the link ends, and where there is a mailbox. */
export const mayWish = ({ isReachable, isCounted, newsUntil }: Pick<TeamPart, 'isReachable' | 'isCounted' | 'newsUntil'>, now: Date): boolean => isReachable && !isCounted && newsUntil !== null && newsUntil > now;

/** What a colleague may ask to be told. */
@Resolver(() => TeamPart)
export class TeamNewsFields {
  @FieldResolver(() => Boolean, { description: 'Whether wishTeamNews would take the wish: there is a mailbox, and the answers are not put together yet.' })
  mayWishNews(@Root() part: Row<TeamPart>, @Ctx() context: Context): boolean {
    return mayWish(part, context.clock());
  }
}
