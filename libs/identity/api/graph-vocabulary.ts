import { registerEnumType } from 'type-graphql';
import { SECTOR_ENTRIES, TARGET_ROLES, TOPICS, type Sector, type SizeClass, type TargetRole, type Topic } from '../rules';

const named = <Value extends string>(values: readonly Value[]): { readonly [Name in Value]: Name } =>
  Object.fromEntries(values.map((value) => [value, value])) as { [Name in Value]: Name };

/** The topics as a graph enum; a field says `@Field(() => GraphTopic)`. */
export const GraphTopic: { readonly [Name in Topic]: Name } = named(TOPICS);

registerEnumType(GraphTopic, {
  name: 'Topic',
  description: 'A subject of the initiative.',
  valuesConfig: {
    BIG_DATA: { description: 'Collecting, handling and using large or varied data.' },
    IOT: { description: 'The Internet of Things: devices, machines and sensors that are connected.' },
    CYBERSECURITY: { description: 'Protecting systems, data and people against attacks and mishaps.' },
    LEADERSHIP: { description: 'Leading the change that new technology brings; cuts across the other topics.' },
  },
});

/** The target roles as a graph enum. */
export const GraphTargetRole: { readonly [Name in TargetRole]: Name } = named(TARGET_ROLES);

registerEnumType(GraphTargetRole, {
  name: 'TargetRole',
  description: 'What somebody does in a firm, as far as skills are concerned.',
  valuesConfig: {
    MANAGER: { description: 'Decides, and answers for the decision.' },
    IT_PROFESSIONAL: { description: 'Builds, runs or protects the technology.' },
    ADVANCED_USER: { description: 'Uses the technology more than most, without building it.' },
  },
});

/** The size classes as a graph enum: GraphQL names cannot begin with a digit, so the names differ from Eurostat's codes. */
export const GraphSizeClass = { SIZE_0_9: '0-9', SIZE_10_49: '10-49', SIZE_50_249: '50-249', SIZE_GE250: 'GE250' } as const satisfies Record<string, SizeClass>;

registerEnumType(GraphSizeClass, {
  name: 'SizeClass',
  description: "How many persons an organisation employs, in Eurostat's classes.",
  valuesConfig: {
    SIZE_0_9: { description: '0 to 9 persons: micro.' },
    SIZE_10_49: { description: '10 to 49 persons: small.' },
    SIZE_50_249: { description: '50 to 249 persons: medium-sized.' },
    SIZE_GE250: { description: '250 persons or more: large, no SME.' },
  },
});

/** The sections of NACE Rev. 2 as a graph enum. */
export const GraphSector = Object.fromEntries(SECTOR_ENTRIES.map(({ code }) => [code, code])) as { readonly [Name in Sector]: Name };

registerEnumType(GraphSector, {
  name: 'Sector',
  description: 'What an organisation does: a section of NACE Rev. 2.',
  valuesConfig: Object.fromEntries(SECTOR_ENTRIES.map(({ code, names }) => [code, { description: `${names.en}.` }])),
});
