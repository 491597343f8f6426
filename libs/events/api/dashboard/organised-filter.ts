import { raw } from '@mikro-orm/postgresql';
import type { Context } from '@skills/platform/graph';
import { Field, InputType, registerEnumType } from 'type-graphql';
import { DESK_STAGES, searched, type DeskStage, type EventKind } from '../../rules';
import { chosenEvents, momentOf, OVER } from '../event/event-filter';
import { GraphEventKind } from '../event/graph-vocabulary';
import { foldedIn } from '../participants/participants-filter';

const GraphDeskStage: { readonly [Value in DeskStage]: Value } = { RUNNING: 'RUNNING', COMING: 'COMING', DRAFT: 'DRAFT', PAST: 'PAST' };
registerEnumType(GraphDeskStage, {
  name: 'DeskStage',
  description: 'How far events have come at the desk, in the order in which organisers look at them.',
  valuesConfig: { RUNNING: { description: 'Under way.' }, COMING: { description: 'Published and to come, postponed ones included.' }, DRAFT: { description: 'Not public yet.' }, PAST: { description: 'Over, held or cancelled.' } },
});

@InputType({ description: 'Which events are wanted at the desk; a field left out leaves them all in.' })
export class OrganisedFilter {
  @Field(() => GraphDeskStage, { nullable: true, description: 'Those that have come so far.' })
  stage?: DeskStage | null;

  @Field(() => GraphEventKind, { nullable: true, description: 'Those of this kind.' })
  kind?: EventKind | null;

  @Field(() => String, { nullable: true, description: 'Those of this series.' })
  seriesId?: string | null;

  @Field(() => String, { nullable: true, description: 'Those in this country, ISO 3166-1 alpha-2.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'Those whose name, in any language, has this in it; accents and capitals do not matter.' })
  text?: string | null;
}

const MOST_SEARCHED = 100;
const NAMES = "concat_ws(' ', e.title, (select string_agg(t.value->>'title', ' ') from jsonb_each(e.translations) t))";

/** SQL: the place of the stage of an event (`e`) in DESK_STAGES. Takes the time twice. */
export const STAGE = `case when e.standing = 'DRAFT' then ${DESK_STAGES.indexOf('DRAFT')} when ${OVER} then ${DESK_STAGES.indexOf('PAST')} when e.standing = 'PUBLISHED' and e.starts_at <= ?::timestamptz then ${DESK_STAGES.indexOf('RUNNING')} else ${DESK_STAGES.indexOf('COMING')} end`;

/** SQL: by what an event (`e`) is ordered within its stage: the next first, of those that are over the last; one without a time comes last. Takes the time. */
export const WITHIN_STAGE = `case when ${OVER} then -extract(epoch from ${momentOf('desc')}) else extract(epoch from ${momentOf('asc')}) end`;

/** The events for which the viewer has something to do, as wanted; as `e`. */
export function organisedEvents(context: Context, { stage, kind, seriesId, country, text }: OrganisedFilter) {
  const now = context.clock();
  const rows = chosenEvents(context, { isMine: true, kind, seriesId, country });
  const words = searched(text ?? '').slice(0, MOST_SEARCHED);
  if (stage) rows.andWhere(raw(`${STAGE} = ?`, [now, now, DESK_STAGES.indexOf(stage)]));
  if (words) rows.andWhere(raw(`position(? in ${foldedIn(NAMES)}) > 0`, [words]));
  return rows;
}
