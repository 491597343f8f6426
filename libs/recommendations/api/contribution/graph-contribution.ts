import { registerEnumType } from 'type-graphql';
import { CONTRIBUTION_ACTS, CONTRIBUTION_KINDS, CONTRIBUTION_SIDES, CONTRIBUTION_STATES, type ContributionAct, type ContributionKind, type ContributionSide, type ContributionState } from '../../rules';

const named = <Value extends string>(values: readonly Value[]): { readonly [Name in Value]: Name } => Object.fromEntries(values.map((value) => [value, value])) as { [Name in Value]: Name };

/** The kinds of contributions as a graph enum. */
export const GraphContributionKind: { readonly [Kind in ContributionKind]: Kind } = named(CONTRIBUTION_KINDS);
registerEnumType(GraphContributionKind, {
  name: 'ContributionKind',
  description: 'What can be contributed to the catalogue.',
  valuesConfig: { PRACTICE: { description: 'A best practice case of a firm.' }, COURSE: { description: 'A course of a provider.' } },
});

/** The states of contributions as a graph enum. */
export const GraphContributionState: { readonly [State in ContributionState]: State } = named(CONTRIBUTION_STATES);
registerEnumType(GraphContributionState, {
  name: 'CatalogueContributionState',
  description: 'Where the text that is being worked on stands; what the public reads may be an earlier text.',
  valuesConfig: {
    DRAFT: { description: 'Its author is writing it.' },
    IN_REVIEW: { description: 'Handed in; an editor reads it.' },
    CHANGES_ASKED: { description: 'An editor asked its author for changes.' },
    PUBLISHED: { description: 'The public reads it.' },
    WITHDRAWN: { description: 'Taken back; the public reads none of it.' },
  },
});

/** What can be done with a contribution, as a graph enum. */
export const GraphContributionAct: { readonly [Act in ContributionAct]: Act } = named(CONTRIBUTION_ACTS);
registerEnumType(GraphContributionAct, {
  name: 'ContributionAct',
  description: 'What can be done with a contribution besides writing its text.',
  valuesConfig: {
    SUBMIT: { description: 'Hand it in for review.' },
    ASK_FOR_CHANGES: { description: 'Ask its author for changes.' },
    PUBLISH: { description: 'Put it into the catalogue.' },
    REVISE: { description: 'Begin a new text of it.' },
    WITHDRAW: { description: 'Take it back, and what is public of it out of the catalogue.' },
    RESTORE: { description: 'Put back what an editor took out, as it stood then.' },
    AFFIRM: { description: 'Say as its author that what is public is still right.' },
  },
});

/** The parts in which somebody acts, as a graph enum. */
export const GraphContributionSide: { readonly [Side in ContributionSide]: Side } = named(CONTRIBUTION_SIDES);
registerEnumType(GraphContributionSide, {
  name: 'ContributionSide',
  description: 'In which part somebody acted.',
  valuesConfig: { AUTHOR: { description: 'As its author.' }, EDITOR: { description: 'As an editor of the catalogue.' } },
});
