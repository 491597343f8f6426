import { hashOf } from '@skills/identity/api';
import { idOf } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, policy, ReadPolicy, Reads, refuse, type Row } from '@skills/platform/graph';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Event } from '../event/event.entity';
import { eventsById } from '../event/event-reads';
import { HeldBook } from '../seats/held-book';
import { introductionIn, namesInProposal, namesInSessions, takeOffProposal, takeOffSessions } from './names-off';
import { SpeakerLink } from './speaker-link.entity';

/** Whoever has the link of a mail takes the name off to whose mailbox it went. To others it does not exist. */
export const mayTakeNameOff = policy<{ hasSecret: boolean }>('mayTakeNameOff', 'NOT_FOUND', (_, { hasSecret }) => hasSecret);

/** Something in which somebody is named as a speaker. */
@ReadPolicy(anyone)
@ObjectType({ description: 'Something in which somebody is named as a speaker.' })
export class NamedIn {
  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'The language of that, BCP 47; null when it is not said.' })
  language: string | null;
}

/** Somebody whom somebody else named as a speaker, as the link in a mail shows them. */
@ReadPolicy(anyone)
@ObjectType({ description: 'Somebody whom the author of a proposal or the organisers of an event named as a speaker, as the link in their mail shows them.' })
export class NamedSpeaker {
  @Field(() => Event, { description: 'The event.' })
  event: Row<Event>;

  @Field(() => Boolean, { description: 'Whether the author of a proposal named them; otherwise organisers did.' })
  isProposed: boolean;

  @Field(() => [NamedIn], { description: 'What they would speak about; nothing where organisers named them and the name is off.' })
  namedIn: NamedIn[];

  @Field(() => String, { nullable: true, description: 'The name by which they are named; null once it is taken off.' })
  name: string | null;

  @Field(() => Boolean, { description: 'Whether a session names them, so that they can say who they are.' })
  isInSession: boolean;

  @Field(() => String, { nullable: true, description: 'What the programme says of them, as plain text.' })
  about: string | null;

  @Field(() => String, { nullable: true, description: 'A page about them, over https.' })
  url: string | null;
}

@InputType({ description: 'Whose name is taken off.' })
export class TakeNameOffInput {
  @Field(() => String, { description: 'The secret of the link in a mail.' })
  secret: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'Who was named, or the problems.' })
export class TakeNameOffPayload extends Payload {
  @Field(() => NamedSpeaker, { nullable: true, description: 'Who was named.' })
  speaker: NamedSpeaker | null;
}

/** The link in a mail to a speaker; null when there is none. */
export const linkBehind = ({ em }: Context, secret: string): Promise<SpeakerLink | null> => em.findOne(SpeakerLink, { secretHash: hashOf(secret) }, { populate: ['proposal'] });

/** Whoever is named by a link, as it shows them. */
export async function namedBy(context: Context, { proposal, event, addressHash, takenOffAt }: SpeakerLink): Promise<NamedSpeaker> {
  const { em } = context;
  const eventId = idOf(event ?? proposal!.event);
  const named = takenOffAt !== null ? [] : await (proposal ? namesInProposal(em, proposal.id, addressHash) : namesInSessions(em, eventId, addressHash));
  const [introduced] = takenOffAt === null ? await introductionIn(em, eventId, addressHash) : [];
  return { event: (await eventsById(context).load(eventId))!, isProposed: proposal !== null, namedIn: proposal ? [proposal] : named, name: named[0]?.name ?? null, isInSession: introduced !== undefined, about: introduced?.about ?? null, url: introduced?.url ?? null };
}

/** Taking one’s name off what somebody else proposed or planned, by the link in a mail about it. */
@Resolver()
export class TakeNameOff {
  @Reads(mayTakeNameOff)
  @Query(() => NamedSpeaker, { nullable: true, description: 'Who is named to whose mail this secret belongs; null when there is none.' })
  async namedSpeaker(@Arg('secret', () => String, { description: 'The secret of the link in a mail.' }) secret: string, @Ctx() context: Context): Promise<NamedSpeaker | null> {
    const link = await linkBehind(context, secret);
    return link && context.can(mayTakeNameOff, { hasSecret: true }) ? namedBy(context, link) : null;
  }

  @Mutates(mayTakeNameOff)
  @Mutation(() => TakeNameOffPayload, { description: 'Says that a mailbox is not that of a speaker: its name goes off the proposal, or else all sessions of the event, and off what is published of them, and cannot be put on again; who named it is told. A second time changes nothing.' })
  async takeNameOff(@Arg('input', () => TakeNameOffInput, { description: 'Whose.' }) { secret }: TakeNameOffInput, @Ctx() context: Context) {
    const link = (await linkBehind(context, secret)) ?? refuse('NOT_FOUND');
    context.ask(mayTakeNameOff, { hasSecret: true });
    await HeldBook.holdFor(context, idOf(link.event ?? link.proposal!.event));
    await context.em.refresh(link, { populate: ['proposal'] });
    if (link.takenOffAt === null) await (link.proposal ? takeOffProposal(context, link.proposal, link.addressHash) : takeOffSessions(context, idOf(link.event!), link.addressHash));
    await context.em.refresh(link, { populate: ['proposal'] });
    return { speaker: await namedBy(context, link) };
  }
}
