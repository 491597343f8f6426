import { Viewer } from '@skills/identity/api';
import { Context } from '@skills/platform/graph';
import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { mayUseDesk } from './event.policy';

/** Whether the viewer has the organisers' desk. */
@Resolver(() => Viewer)
export class ViewerOrganises {
  @FieldResolver(() => Boolean, { description: 'Whether the viewer organises events of any country.' })
  mayOrganise(@Ctx() context: Context): boolean {
    return context.can(mayUseDesk, null);
  }
}
