import { findById, idOf, isUuid } from '@skills/platform/database';
import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { choiceRefusal, stopOf } from '../../rules';
import { heldRegistration } from '../registration/held-registration';
import { Participant } from '../registration/participant.entity';
import { OwnRegistration, RegistrationPayload } from '../registration/registration-payload';
import { mayManageRegistration } from '../registration/registration.policy';
import { AgendaVersion } from './agenda-version.entity';
import { takenSeats, timesChosen } from './session-choices';
import { SessionChoice } from './session-choice.entity';

@InputType({ description: 'Who goes to which session, or does not any more.' })
export class ChooseSessionInput extends OwnRegistration {
  @Field(() => ID, { description: 'Who takes part.' })
  participantId: string;

  @Field(() => ID, { description: 'A session of the published agenda.' })
  sessionId: string;

  @Field(() => Boolean, { description: 'Whether they want to go there.' })
  isChosen: boolean;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The registration, or the problems.' })
export class ChooseSessionPayload extends RegistrationPayload {}

/** Chooses a session for somebody who takes part, or gives it up. */
@Resolver()
export class ChooseSession {
  @Mutates(mayManageRegistration)
  @Mutation(() => ChooseSessionPayload, { description: 'Chooses a session of the published agenda for somebody with a seat at the event, or gives it up. Never more than the seats of the session, and nobody in two sessions at once; no choices at an event that is cancelled, postponed or over. A second time changes nothing.' })
  async chooseSession(@Arg('input', () => ChooseSessionInput, { description: 'Who, and which.' }) { registrationId, secret, participantId, sessionId, isChosen }: ChooseSessionInput, @Ctx() context: Context) {
    const { registration, book } = await heldRegistration(context, registrationId, secret, mayManageRegistration);
    const { em } = context;
    const participant = await findById(em, Participant, participantId);
    if (!participant || idOf(participant.registration) !== registration.id) refuse('NOT_FOUND', ['participantId']);
    const chosen = await em.find(SessionChoice, { participant: participant.id });
    const there = chosen.find((choice) => choice.sessionId === sessionId);
    if (!isChosen || there) {
      if (there && !isChosen) em.remove(there);
      return { registration };
    }
    const stop = stopOf(book.event, context.clock());
    if (stop !== null) refuse(stop);
    if (registration.state !== 'CONFIRMED') refuse('NOT_POSSIBLE_NOW');
    const [version] = await em.find(AgendaVersion, { event: book.event.id }, { orderBy: { number: 'desc' }, limit: 1 });
    const sessions = (version?.sessions ?? []).map((session) => ({ ...session, startsAt: new Date(session.startsAt), endsAt: new Date(session.endsAt) }));
    const taken = isUuid(sessionId) ? timesChosen(await takenSeats(em, [book.event.id]), sessionId) : 0;
    const refusal = choiceRefusal(sessions, sessionId, chosen.map((choice) => choice.sessionId), taken);
    if (refusal?.why === 'NOT_THERE') refuse('NOT_FOUND', ['sessionId']);
    if (refusal?.why === 'FULL') refuse('SESSION_FULL', ['sessionId']);
    if (refusal?.why === 'OVERLAP') refuse('SESSION_OVERLAP', ['sessionId'], { other: sessions.find(({ id }) => id === refusal.otherId)?.title ?? '' });
    em.persist(em.create(SessionChoice, { id: uuidv7(), participant, sessionId }));
    return { registration };
  }
}
