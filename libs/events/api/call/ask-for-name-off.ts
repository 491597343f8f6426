import { networkKey } from '@skills/identity/api';
import { readEmailAddress } from '@skills/identity/rules';
import type { Limit } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Event } from '../event/event.entity';
import { mailboxHash, speakerMailboxOf } from './named-speakers';
import { newSpeakerLink } from './new-speaker-link';
import { NAME_OFF_ASKED, type NameOffAsked } from './name-off-mail';

const ASKED_NETWORK_HOUR: Limit = { name: 'event-call.name-off-network-hour', points: 20, perSeconds: 3600 };
// Anybody can ask for the mailbox of somebody else; whose it is gets one mail a day, and whoever asks learns nothing of that.
const MAILED_DAY: Limit = { name: 'event-call.name-off-mailed-day', points: 1, perSeconds: 24 * 3600 };

// Whoever is named in what is not public yet hears it once it is.
const NAMED_AT = `select e.id from event e where e.standing <> 'DRAFT' and (
    exists (select from session_speaker k join event_session s on s.id = k.session_id where s.event_id = e.id and ${speakerMailboxOf('k')} = ?)
    or exists (select from published_speaker k join agenda_version v on v.id = k.version_id where v.event_id = e.id and ${speakerMailboxOf('k')} = ?))
  order by e.ends_at desc nulls last, e.id limit 50`;

@InputType({ description: 'Whose name is to be taken off.' })
export class AskForNameOffInput {
  @Field(() => String, { description: 'The mail address by which they were named, as typed.' })
  emailAddress: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The problems; else nothing, so that nobody learns who is named.' })
export class AskForNameOffPayload extends Payload {}

/** Asking for the links by which one takes one's name off agendas, also long after an event. */
@Resolver()
export class AskForNameOff {
  @Mutates(anyone)
  @Mutation(() => AskForNameOffPayload, { description: 'Writes to a mailbox that public agendas name as a speaker, with a link for each event that takes the name off. One mail a day goes to a mailbox, and none to who is not named; the answer is always the same.' })
  async askForNameOff(@Arg('input', () => AskForNameOffInput, { description: 'Whose.' }) input: AskForNameOffInput, @Ctx() context: Context) {
    context.ask(anyone, null);
    const reading = readEmailAddress(input.emailAddress);
    if ('problem' in reading) refuse(reading.problem, ['emailAddress']);
    const { emailAddress } = reading;
    const mailbox = mailboxHash(emailAddress);
    const { em, request } = context;
    const [network, { limits }] = [networkKey(context), request];
    if (!(await limits.take(ASKED_NETWORK_HOUR, network))) refuse('NAME_OFF_ASKED_OFTEN', [], { most: ASKED_NETWORK_HOUR.points, count: Math.max(1, Math.ceil((await limits.secondsUntilFree(ASKED_NETWORK_HOUR, network)) / 60)) });
    const named = await em.getConnection().execute<{ id: string }[]>(NAMED_AT, [mailbox, mailbox], 'all', em.getTransactionContext());
    if (named.length === 0 || !(await limits.take(MAILED_DAY, mailbox))) return {};
    const links = named.map(({ id }) => ({ eventId: id, ...newSpeakerLink(context, { event: em.getReference(Event, id), namedBy: null }, emailAddress) }));
    context.announce({ topic: NAME_OFF_ASKED, payload: { emailAddress, links, language: request.language } satisfies NameOffAsked });
    return {};
  }
}
