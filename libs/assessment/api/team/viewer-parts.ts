import { Viewer } from '@skills/identity/api';
import { Context } from '@skills/platform/graph';
import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { ownParts, TeamPart } from './team-part';

/** The parts that whoever asks has in runs of others. */
@Resolver(() => Viewer)
export class ViewerParts {
  @FieldResolver(() => [TeamPart], { description: "The viewer's parts in runs of others, the newest first: of the person signed in, or of this browser while nobody is." })
  teamParts(@Ctx() context: Context): Promise<TeamPart[]> {
    return ownParts(context);
  }
}
