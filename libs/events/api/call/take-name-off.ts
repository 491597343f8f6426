import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOf } from '@skills/identity/api';
import { idOf } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, policy, ReadPolicy, Reads, refuse, type Row } from '@skills/platform/graph';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Event } from '../event/event.entity';
import { eventsById } from '../event/event-reads';
import { heldProposal } from './held-proposal';
import { mailboxHashOf } from './named-speakers';
import { organisersMailed } from './organiser-mailed';
import { proposalMailed } from './proposal-mail';
import type { SessionProposal } from './proposal.entity';
import { SpeakerLink } from './speaker-link.entity';

/** Whoever has the link of a mail takes the name off to whose mailbox it went. To others it does not exist. */
export const mayTakeNameOff = policy<{ hasSecret: boolean }>('mayTakeNameOff', 'NOT_FOUND', (_, { hasSecret }) => hasSecret);

/** Somebody whom somebody else named as a speaker, as the link in a mail shows them. */
@ReadPolicy(anyone)
@ObjectType({ description: 'Somebody whom the author of a proposal named as a speaker, as the link in their mail shows them.' })
export class NamedSpeaker {
  @Field(() => Event, { description: 'The event.' })
  event: Row<Event>;

  @Field(() => String, { description: 'What they would speak about.' })
  title: string;

  @Field(() => String, { description: 'The language of that, BCP 47.' })
  language: string;

  @Field(() => String, { nullable: true, description: 'The name by which they are named; null once it is taken off.' })
  name: string | null;
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

const NAMED = `select k.name from proposal_speaker k where k.proposal_id = ? and ${mailboxHashOf('k.email_address')} = ? order by k.position`;
// The session and what is published of it name the same mailbox; nobody stays on a public page who says that it is not them.
const NAMES = [
  `delete from proposal_speaker where proposal_id = ? and ${mailboxHashOf('email_address')} = ?`,
  `delete from session_speaker k using session_proposal p where p.id = ? and k.session_id = p.session_id and ${mailboxHashOf('k.email_address')} = ?`,
  `delete from published_speaker k using session_proposal p where p.id = ? and k.session_id = p.session_id and ${mailboxHashOf('k.email_address')} = ?`,
];

const run = <Found extends object>(em: EntityManager, sql: string, values: unknown[]): Promise<Found[]> => em.getConnection().execute<Found[]>(sql, values, 'all', em.getTransactionContext());

const linkBehind = ({ em }: Context, secret: string): Promise<SpeakerLink | null> => em.findOne(SpeakerLink, { secretHash: hashOf(secret) }, { populate: ['proposal'] });

async function shown(context: Context, { proposal, addressHash, takenOffAt }: SpeakerLink): Promise<NamedSpeaker> {
  const [named] = takenOffAt === null ? await run<{ name: string }>(context.em, NAMED, [proposal.id, addressHash]) : [];
  return { event: (await eventsById(context).load(idOf(proposal.event)))!, title: proposal.title, language: proposal.language, name: named?.name ?? null };
}

async function takeOff(context: Context, proposal: SessionProposal, addressHash: string): Promise<void> {
  const { em } = context;
  const [named] = await run<{ name: string }>(em, NAMED, [proposal.id, addressHash]);
  await em.nativeUpdate(SpeakerLink, { proposal: proposal.id, addressHash }, { takenOffAt: context.clock() });
  for (const sql of NAMES) await run(em, sql, [proposal.id, addressHash]);
  if (!named || (proposal.state !== 'SUBMITTED' && proposal.state !== 'ACCEPTED' && proposal.state !== 'CONFIRMED')) return;
  context.announce(proposalMailed(proposal, 'NAME_TAKEN_OFF', named.name));
  if (proposal.state === 'CONFIRMED') for (const mailed of await organisersMailed(em, proposal.id, 'NAME_TAKEN_OFF', named.name)) context.announce(mailed);
}

/** Taking one’s name off what somebody else proposed, by the link in a mail about it. */
@Resolver()
export class TakeNameOff {
  @Reads(mayTakeNameOff)
  @Query(() => NamedSpeaker, { nullable: true, description: 'Who is named to whose mail this secret belongs; null when there is none.' })
  async namedSpeaker(@Arg('secret', () => String, { description: 'The secret of the link in a mail.' }) secret: string, @Ctx() context: Context): Promise<NamedSpeaker | null> {
    const link = await linkBehind(context, secret);
    return link && context.can(mayTakeNameOff, { hasSecret: true }) ? shown(context, link) : null;
  }

  @Mutates(mayTakeNameOff)
  @Mutation(() => TakeNameOffPayload, { description: 'Says that a mailbox is not that of a speaker: its name goes off the proposal, its session and what is published of it, and cannot be put on again; the author is told. A second time changes nothing.' })
  async takeNameOff(@Arg('input', () => TakeNameOffInput, { description: 'Whose.' }) { secret }: TakeNameOffInput, @Ctx() context: Context) {
    const link = (await linkBehind(context, secret)) ?? refuse('NOT_FOUND');
    context.ask(mayTakeNameOff, { hasSecret: true });
    const { proposal } = await heldProposal(context, idOf(link.proposal));
    await context.em.refresh(link);
    if (link.takenOffAt === null) await takeOff(context, proposal, link.addressHash);
    await context.em.refresh(link);
    return { speaker: await shown(context, link) };
  }
}
