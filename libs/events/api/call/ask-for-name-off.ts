import { networkKey, takeAll } from '@skills/identity/api';
import { readEmailAddress } from '@skills/identity/rules';
import type { Limit } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Event } from '../event/event.entity';
import { mailboxHash, speakerMailboxOf } from './named-speakers';
import { newSpeakerLink } from './new-speaker-link';
import { NAME_OFF_ASKED, type NameOffAsked } from './name-off-mail';

const ASKED_NETWORK_HOUR: Limit = { name: 'event-call.name-off-network-hour', points: 20, perSeconds: 3600 };
const ASKED_MAILBOX_DAY: Limit = { name: 'event-call.name-off-mailbox-day', points: 5, perSeconds: 24 * 3600 };

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
  @Mutation(() => AskForNameOffPayload, { description: 'Writes to a mailbox that public agendas name as a speaker, with a link for each event that takes the name off. The answer is the same whether it is named or not; who is not named gets no mail.' })
  async askForNameOff(@Arg('input', () => AskForNameOffInput, { description: 'Whose.' }) input: AskForNameOffInput, @Ctx() context: Context) {
    context.ask(anyone, null);
    const reading = readEmailAddress(input.emailAddress);
    if ('problem' in reading) refuse(reading.problem, ['emailAddress']);
    const { emailAddress } = reading;
    const mailbox = mailboxHash(emailAddress);
    await takeAll(context, [[ASKED_NETWORK_HOUR, networkKey(context)], [ASKED_MAILBOX_DAY, mailbox]]);
    const { em, request } = context;
    const named = await em.getConnection().execute<{ id: string }[]>(NAMED_AT, [mailbox, mailbox], 'all', em.getTransactionContext());
    const links = named.map(({ id }) => ({ eventId: id, ...newSpeakerLink(context, { event: em.getReference(Event, id), namedBy: null }, emailAddress) }));
    if (links.length > 0) context.announce({ topic: NAME_OFF_ASKED, payload: { emailAddress, links, language: request.language } satisfies NameOffAsked });
    return {};
  }
}
