import { FIELD_MOST, isCountryCode, languageTag, mailAddress, oneOf, orNothing, readFields, readName, several, SIZE_CLASSES, TARGET_ROLES, type FaultReason, type FieldReading, type NameProblem } from '@skills/identity/rules';
import { z } from 'zod';

/** As what somebody takes part: the people whom the initiative trains, and those who help or follow it. */
export const PARTICIPANT_ROLES = [...TARGET_ROLES, 'TRAINING_PROVIDER', 'PUBLIC_BODY', 'RESEARCHER', 'OTHER'] as const;
/** One of PARTICIPANT_ROLES. */
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** What a kitchen has to know; a choice and never a free text, because what people write there is about their health or faith. */
export const DIETS = ['VEGETARIAN', 'VEGAN', 'HALAL', 'KOSHER', 'NO_GLUTEN', 'NO_LACTOSE', 'NO_NUTS'] as const;
/** One of DIETS. */
export type Diet = (typeof DIETS)[number];

/** What organisers have to prepare so that somebody can take part; a choice, for the same reason. */
export const ACCESS_NEEDS = ['STEP_FREE', 'HEARING_LOOP', 'CAPTIONS', 'SIGN_LANGUAGE', 'LARGE_PRINT', 'QUIET_ROOM', 'COMPANION'] as const;
/** One of ACCESS_NEEDS. */
export type AccessNeed = (typeof ACCESS_NEEDS)[number];

/** The most people in one registration. */
export const MOST_PARTICIPANTS = 20;

const NAME_LIMIT = 120;

const AS_FIELD = { NAME_MISSING: 'REQUIRED', NAME_HAS_CONTROL_CHARACTERS: 'HIDDEN_CHARACTERS', NAME_HAS_STACKED_MARKS: 'STACKED_MARKS' } as const satisfies Partial<Record<NameProblem, FaultReason>>;

/** A name without what nobody sees or can print, of at most so many signs. */
export const readableName = (limit: number) =>
  z.string({ error: 'REQUIRED' }).transform((typed, context) => {
    const reading = readName(typed, limit);
    if ('name' in reading) return reading.name;
    const [message, most] = reading.problem === 'NAME_TOO_LONG' ? ['TOO_LONG', limit] : [AS_FIELD[reading.problem], null];
    context.addIssue(most === null ? { code: 'custom', message: String(message) } : { code: 'too_big', maximum: most, origin: 'string', message: String(message), input: typed });
    return z.NEVER;
  });

/** The name of somebody who takes part, as on the badge. */
export const participantName = readableName(NAME_LIMIT);

const participant = z.object(
  {
    name: participantName,
    role: oneOf(PARTICIPANT_ROLES),
    diets: several(oneOf(DIETS), (diet) => diet),
    accessNeeds: several(oneOf(ACCESS_NEEDS), (need) => need),
    photoConsent: z.boolean('NOT_UNDERSTOOD').default(false),
  },
  'NOT_UNDERSTOOD',
);

const registration = z.object(
  {
    email: mailAddress,
    organisation: orNothing(readableName(FIELD_MOST.name)),
    sizeClass: oneOf(SIZE_CLASSES).nullish().transform((size) => size ?? null),
    countryCode: z.string({ error: 'REQUIRED' }).min(1, 'REQUIRED').refine(isCountryCode, 'NOT_OFFERED'),
    languages: several(languageTag, (tag) => tag),
    invitationCode: orNothing(readableName(40)),
    participants: z.array(participant, 'REQUIRED').min(1, 'REQUIRED').max(MOST_PARTICIPANTS, 'TOO_MANY'),
  },
  'NOT_UNDERSTOOD',
);

/** One of those who come. */
export type RegisteredParticipant = z.output<typeof participant>;

/** What somebody says who registers themselves, or several people of a firm. */
export type RegistrationForm = z.output<typeof registration>;

/** Reads the form with which people register; every fault at once. Fields that it does not know are left out. */
export const readRegistration = (fields: unknown): FieldReading<RegistrationForm> => readFields(registration, fields);
