import { useText } from '@skills/platform/i18n';
import { Button, ButtonLink, ConfirmDialog, ErrorState, Notice, TextArea, TextField, Titled } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import type { RescheduleEventMutation } from '@skills/schema/documents';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { momentAt, wallTime, type EventAct } from '../../rules';
import { organisedConclusionsPath, organisePath } from '../addresses';
import { NewTime } from './new-time';
import { SessionsOutside, type SessionOutside } from './sessions-outside';

export const EVENT_ACTS = graphql(`
  fragment EventActs on Event {
    id
    slug
    phase
    possibleActs
    startsAt
    endsAt
    timeZone
    registrationOpensAt
    registrationClosesAt
    textLanguage
  }
`);

const PUBLISH = graphql(`mutation PublishEvent($input: PublishEventInput!) { publishEvent(input: $input) { event { id ...EventActs } problems { code path message } } }`);
const CANCEL = graphql(`mutation CancelEvent($input: CancelEventInput!) { cancelEvent(input: $input) { event { id ...EventActs } problems { code path message } } }`);
const POSTPONE = graphql(`mutation PostponeEvent($input: PostponeEventInput!) { postponeEvent(input: $input) { event { id ...EventActs } problems { code path message } } }`);
const RESCHEDULE = graphql(`mutation RescheduleEvent($input: RescheduleEventInput!) { rescheduleEvent(input: $input) { event { id ...EventActs draftAgenda { sessions { id title language } conflicts { kind sessionIds } } } problems { code path message } } }`);
const HELD = graphql(`mutation RecordEventHeld($input: RecordEventHeldInput!) { recordEventHeld(input: $input) { event { id ...EventActs } problems { code path message } } }`);
const DISCARD = graphql(`mutation DiscardEvent($input: DiscardEventInput!) { discardEvent(input: $input) { discardedId problems { code path message } } }`);
const SWITCH = graphql(`mutation SwitchRegistration($input: SwitchRegistrationInput!) { switchRegistration(input: $input) { event { id ...EventActs } problems { code path message } } }`);

/** What is done here; conclusions are published on a page of their own. */
type AskedAct = Exclude<EventAct, 'REPORT'>;

/** What an act needs to be told besides which event. */
const ASKS: Readonly<Record<AskedAct, readonly ('notice' | 'time' | 'day')[]>> = { PUBLISH: [], CANCEL: ['notice'], POSTPONE: ['notice'], RESCHEDULE: ['time', 'notice'], RECORD_HELD: ['day'], DISCARD: [] };
const IS_GRAVE: readonly AskedAct[] = ['CANCEL', 'DISCARD'];

/** The sessions that another time left outside of their event. */
function sessionsOutside(payload: RescheduleEventMutation['rescheduleEvent'] | undefined): SessionOutside[] {
  const draft = payload?.event?.draftAgenda;
  const ids = draft?.conflicts.filter(({ kind }) => kind === 'OUTSIDE_EVENT').flatMap(({ sessionIds }) => sessionIds) ?? [];
  return draft?.sessions.filter(({ id }) => ids.includes(id)) ?? [];
}

/** What organisers can do with an event now; what many people hear of is asked once more, with what they are told. */
export function EventActs({ event, onDone }: { event: FragmentType<typeof EVENT_ACTS>; onDone: () => void }) {
  const { t } = useText('events');
  const navigate = useNavigate();
  const { id: eventId, slug, phase, possibleActs, startsAt, endsAt, timeZone, textLanguage, registrationOpensAt, registrationClosesAt } = readFragment(EVENT_ACTS, event);
  const acts = { PUBLISH: useAct(PUBLISH), CANCEL: useAct(CANCEL), POSTPONE: useAct(POSTPONE), RESCHEDULE: useAct(RESCHEDULE), RECORD_HELD: useAct(HELD), DISCARD: useAct(DISCARD) };
  const switching = useAct(SWITCH);
  const [asking, setAsking] = useState<AskedAct | null>(null);
  const clock = (moment: string | null | undefined) => (moment ? wallTime(new Date(moment), timeZone) : '');
  const [told, setTold] = useState({ notice: '', startsAt: clock(startsAt), endsAt: clock(endsAt), registrationClosesAt: clock(registrationClosesAt), timeZone, day: clock(startsAt).slice(0, 10), lastDay: phase === 'ENDED' && clock(endsAt).slice(0, 10) !== clock(startsAt).slice(0, 10) ? clock(endsAt).slice(0, 10) : '' });
  const [outside, setOutside] = useState<readonly SessionOutside[]>([]);
  const all = [...Object.values(acts), switching];
  const problems = all.flatMap((each) => each.problems);
  const failure = all.find((each) => each.failure !== null)?.failure ?? null;

  const take = async (act: AskedAct) => {
    const input = {
      eventId,
      ...(ASKS[act].includes('notice') ? { notice: told.notice } : {}),
      ...(ASKS[act].includes('time') ? { startsAt: momentAt(told.startsAt, told.timeZone)?.toISOString(), endsAt: momentAt(told.endsAt, told.timeZone)?.toISOString(), registrationClosesAt: momentAt(told.registrationClosesAt, told.timeZone)?.toISOString() ?? null, timeZone: told.timeZone } : {}),
      ...(ASKS[act].includes('day') ? { actualDate: told.day, actualLastDate: told.lastDay || null } : {}),
    };
    const done = await (acts[act] as { act: (variables: { input: typeof input }) => Promise<Partial<RescheduleEventMutation> | null> }).act({ input });
    if (done === null) return;
    setAsking(null);
    setOutside(sessionsOutside(done.rescheduleEvent));
    if (act === 'DISCARD') await navigate(organisePath);
    else onDone();
  };
  const open = async (isOpen: boolean) => {
    if (await switching.act({ input: { eventId, isOpen } })) onDone();
  };
  const isOpen = phase === 'REGISTRATION_OPEN';
  const isSwitched = isOpen || phase === 'PUBLISHED' || phase === 'REGISTRATION_CLOSED';
  if (possibleActs.length === 0 && !isSwitched) return null;
  return (
    <Titled title={t('organise.acts')}>
      <ProblemsSummary problems={asking === null ? problems : []} />
      {failure !== null && <ErrorState error={failure} />}
      {!registrationOpensAt && (phase === 'DRAFT' || phase === 'PUBLISHED') && <Notice kind="info" title={t(`organise.noOpening.${phase}`)} />}
      <SessionsOutside slug={slug} textLanguage={textLanguage} sessions={outside} />
      <div className="s-actions">
        {possibleActs.map((act) => act === 'REPORT' ? <ButtonLink key={act} to={organisedConclusionsPath(slug)}>{t('organise.act.REPORT')}</ButtonLink> : (
          <Button key={act} variant={act === 'PUBLISH' ? 'primary' : 'secondary'} busy={acts[act].busy} onClick={() => (act === 'PUBLISH' ? void take(act) : setAsking(act))}>{t(`organise.act.${act}`)}</Button>
        ))}
        {isSwitched && <Button variant="secondary" busy={switching.busy} onClick={() => void open(!isOpen)}>{t(isOpen ? 'organise.closeRegistration' : 'organise.openRegistration')}</Button>}
      </div>
      {asking && (
        <ConfirmDialog title={t(`organise.ask.${asking}`)} confirmLabel={t(`organise.act.${asking}`)} danger={IS_GRAVE.includes(asking)} busy={acts[asking].busy} onConfirm={() => void take(asking)} onClose={() => setAsking(null)}>
          <div className="s-stack">
            <ProblemsSummary problems={problems} />
            {asking !== 'DISCARD' && asking !== 'RECORD_HELD' && <p>{t('organise.told')}</p>}
            {ASKS[asking].includes('time') && <NewTime time={told} problems={problems} onChange={(time) => setTold({ ...told, ...time })} />}
            {ASKS[asking].includes('day') && <TextField label={t('organise.day')} type="date" value={told.day} error={problemAt(problems, 'actualDate')} onChange={({ target }) => setTold({ ...told, day: target.value })} />}
            {ASKS[asking].includes('day') && <TextField label={t('organise.lastDay')} optional type="date" value={told.lastDay} error={problemAt(problems, 'actualLastDate')} onChange={({ target }) => setTold({ ...told, lastDay: target.value })} />}
            {ASKS[asking].includes('notice') && <TextArea label={t('organise.notice')} help={t('organise.noticeHelp')} optional rows={3} value={told.notice} error={problemAt(problems, 'notice')} onChange={({ target }) => setTold({ ...told, notice: target.value })} />}
          </div>
        </ConfirmDialog>
      )}
    </Titled>
  );
}
