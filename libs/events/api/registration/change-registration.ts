import { hashOf, networkKey, takeAll } from '@skills/identity/api';
import { idOf } from '@skills/platform/database';
import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { QuestionnaireVersion } from '@skills/questionnaire/api';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { isBeforeBeginning, LIVE_STATES, matchParticipants, type AnswersByQuestion, type RegisteredParticipant, type RegistrationForm } from '../../rules';
import { madeTicketCode } from '../door/made-ticket-code';
import { answersIn } from '../questions/asked-questions';
import { keepingOf } from '../seats/book-keeping';
import type { HeldBook } from '../seats/held-book';
import { heldRegistration, registrationFor } from './held-registration';
import { Participant } from './participant.entity';
import { ChangedRegistrationInput, registrationForm } from './registration-input';
import { CHANGE_NETWORK_HOUR, CHANGE_REGISTRATION_HOUR } from './registration-limits';
import { registrationMailed } from './registration-mailed';
import { OwnRegistration, RegistrationPayload } from './registration-payload';
import { mayManageRegistration } from './registration.policy';
import { Registration } from './registration.entity';

@InputType({ description: 'Which registration, what shows that it is one’s own, and what it is to be like.' })
export class ChangeRegistrationInput extends OwnRegistration {
  @Field(() => Int, { description: 'The revision that was seen.' })
  revision: number;

  @Field(() => ChangedRegistrationInput, { description: 'All that is to be said of it now.' })
  registration: ChangedRegistrationInput;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The registration, or the problems.' })
export class ChangeRegistrationPayload extends RegistrationPayload {}

type Said = Pick<RegistrationForm, 'organisation' | 'sizeClass' | 'countryCode' | 'languages'> & { readonly answers?: AnswersByQuestion | null; readonly versionId: string | null };

/** What is said of a registration, to see whether a change changes anything. */
const saidOf = ({ organisation, sizeClass, countryCode, languages, answers, versionId }: Said, people: readonly (RegisteredParticipant & { readonly id: string | null })[]): string =>
  // The database keeps answers in an order of its own.
  JSON.stringify([organisation, sizeClass, countryCode, languages, Object.entries(answers ?? {}).sort(([one], [other]) => (one < other ? -1 : 1)), versionId, people.map(({ id, name, role, diets, accessNeeds, photoConsent }) => [id, name, role, diets, accessNeeds, photoConsent])]);

/** Writes who comes now: those who stay keep their rows, because tickets hang on them. */
function writePeople({ em }: Context, registration: Registration, people: readonly Participant[], ids: readonly (string | null)[], forms: readonly RegisteredParticipant[]): void {
  const gone = people.filter(({ id }) => !ids.includes(id));
  if (gone.some(({ checkedInAt }) => checkedInAt !== null)) refuse('PARTICIPANT_IS_THERE', ['registration', 'participants']);
  for (const person of gone) em.remove(person);
  for (const [position, form] of forms.entries()) {
    const known = people.find(({ id }) => id === ids[position]);
    if (known) Object.assign(known, form, { position });
    else em.persist(em.create(Participant, { id: uuidv7(), registration, position, ticketCode: madeTicketCode(), checkedInAt: null, ...form }));
  }
}

/** From where a registration may take after a change: as its country and roles say now, and by the code with which it came. */
const reservesAfter = (book: HeldBook, registration: Registration, countryCode: string, roles: readonly string[]): string[] => {
  const may = new Set([...book.reservesFor({ countryCode, roles, invitationCode: null }), ...book.reserves.filter(({ id, kind }) => kind === 'CODE' && registration.reserveIds.includes(id)).map(({ id }) => id)]);
  return book.reserves.map(({ id }) => id).filter((id) => may.has(id));
};

/** Changes what whoever registered said, and how many come. */
@Resolver()
export class ChangeRegistration {
  @Mutates(mayManageRegistration)
  @Mutation(() => ChangeRegistrationPayload, {
    description: 'Changes a registration until the event begins. Seats of people who do not come go to those who wait; more people are added only once its address is confirmed and if there are seats for all of them now, otherwise nothing changes. A second time changes nothing; what somebody else has changed since the revision that was seen is not overwritten.',
  })
  async changeRegistration(@Arg('input', () => ChangeRegistrationInput, { description: 'Which, and how.' }) { registrationId, secret, revision, registration: input }: ChangeRegistrationInput, @Ctx() context: Context) {
    await takeAll(context, [[CHANGE_NETWORK_HOUR, networkKey(context)]]);
    const seen = await registrationFor(context, registrationId, secret, mayManageRegistration);
    await takeAll(context, [[CHANGE_REGISTRATION_HOUR, hashOf(seen.id)]]);
    const { registration, book } = await heldRegistration(context, registrationId, secret, mayManageRegistration);
    if (!LIVE_STATES.includes(registration.state) || registration.emailAddress === null) refuse('REGISTRATION_OVER');
    if (!isBeforeBeginning(book.event, context.clock())) refuse('EVENT_BEGUN');
    const { answers: given, questionsVersion, ...details } = input;
    const { participants, ...form } = registrationForm(context, { ...details, email: registration.emailAddress }, null);
    const { versionId, answers } = await answersIn(context, book.questionsVersionId, { answers: given, questionsVersion });
    const people = await context.em.find(Participant, { registration: registration.id }, { orderBy: { position: 'asc' } });
    const ids = matchParticipants(people, participants.map(({ name }, at) => ({ id: input.participants[at]?.id ?? null, name }))) ?? refuse('NOT_FOUND');
    const { questionsVersion: had } = registration;
    const isSaidAlready = saidOf({ ...registration, versionId: had ? idOf(had) : null }, people) === saidOf({ ...form, answers, versionId }, participants.map((person, at) => ({ ...person, id: ids[at]! })));
    // Whoever sends the same once more, because no answer came, is not told that somebody else was faster.
    if (isSaidAlready) return { registration };
    if (revision !== registration.revision) refuse('CHANGED_MEANWHILE', ['revision']);
    // What a network is held for addresses that nobody confirmed is counted as it registers, and must not grow after it.
    if (registration.addressConfirmedAt === null && participants.length > registration.size) refuse('CONFIRM_FIRST', ['registration', 'participants']);
    if (!book.change(registration, { size: participants.length, reserveIds: reservesAfter(book, registration, form.countryCode, participants.map(({ role }) => role)) })) refuse('NO_SEATS_FOR_CHANGE', ['registration', 'participants']);
    const { organisation, sizeClass, countryCode, languages } = form;
    Object.assign(registration, { revision: revision + 1, organisation, sizeClass, countryCode, languages, answers, questionsVersion: versionId === null ? null : context.em.getReference(QuestionnaireVersion, versionId) });
    writePeople(context, registration, people, ids, participants);
    context.announce(registrationMailed(keepingOf(context), registration, registration.addressConfirmedAt ? 'CHANGED' : 'CONFIRM_ADDRESS'));
    await book.settle();
    return { registration };
  }
}
