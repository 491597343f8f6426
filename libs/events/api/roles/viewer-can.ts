import { Viewer } from '@skills/identity/api';
import { Context, ReadPolicy, type Row } from '@skills/platform/graph';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Event } from '../event/event.entity';
import { mayCreateEvents, mayManageAgenda, mayOrganise, mayOrganiseAny, mayReadEvent, mayReview, mayUseDesk, mayWorkAtDoor } from '../event/event.policy';

/** What the viewer may do for an event. */
@ReadPolicy(mayReadEvent)
@ObjectType({ description: 'What the viewer may do for an event.' })
export class EventViewerCan {
  @Field(() => Boolean, { description: 'Whether they organise it.' })
  organise: boolean;

  @Field(() => Boolean, { description: 'Whether they look after its sessions, speakers and call.' })
  manageAgenda: boolean;

  @Field(() => Boolean, { description: 'Whether they review proposals for it.' })
  review: boolean;

  @Field(() => Boolean, { description: 'Whether they see who comes, and let them in.' })
  workAtDoor: boolean;
}

/** What the viewer may do for an event. */
@Resolver(() => Event)
export class EventViewer {
  @FieldResolver(() => EventViewerCan, { description: 'What the viewer may do for it.' })
  viewerCan(@Root() event: Row<Event>, @Ctx() context: Context): EventViewerCan {
    return { organise: context.can(mayOrganise, event), manageAgenda: context.can(mayManageAgenda, event), review: context.can(mayReview, event), workAtDoor: context.can(mayWorkAtDoor, event) };
  }
}

/** What the viewer has at the desk. */
@Resolver(() => Viewer)
export class ViewerOrganises {
  @FieldResolver(() => Boolean, { description: 'Whether the viewer has anything to do at the desk, for any event.' })
  mayOrganise(@Ctx() context: Context): boolean {
    return context.can(mayUseDesk, null);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer organises any event, and does not only work at a door, review or look after an agenda.' })
  organisesEvents(@Ctx() context: Context): boolean {
    return context.can(mayOrganiseAny, null);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer begins new events.' })
  mayCreateEvents(@Ctx() context: Context): boolean {
    return context.can(mayCreateEvents, null);
  }
}
