import { useFormats, useText } from '@skills/platform/i18n';
import { Button, ErrorState, VisuallyHidden } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { useState, type FormEvent } from 'react';
import { wallTime } from '../../rules';
import { eventPath } from '../addresses';
import { ReserveFields, sentReserve } from './reserve-fields';

export const RESERVE_ENTRY = graphql(`
  fragment ReserveEntry on SeatReserve {
    id
    kind
    value
    seats
    taken
    releaseAt
  }
`);

const CHANGE = graphql(`mutation ChangeReserve($input: ChangeReserveInput!) { changeReserve(input: $input) { reserve { ...ReserveEntry } problems { code path message } } }`);
const RELEASE = graphql(`mutation ReleaseReserve($input: ReleaseReserveInput!) { releaseReserve(input: $input) { reserve { ...ReserveEntry } problems { code path message } } }`);
const REMOVE = graphql(`mutation RemoveReserve($input: RemoveReserveInput!) { removeReserve(input: $input) { event { id } problems { code path message } } }`);

/** Kept seats, the event they are of, and what follows an act. */
export interface ReserveEntryProps {
  reserve: FragmentType<typeof RESERVE_ENTRY>;
  event: { slug: string; timeZone: string };
  onDone: () => void;
}

/** Seats kept for some: how many are taken, until when, and what can be done. */
export function ReserveEntry({ reserve, event: { slug, timeZone }, onDone }: ReserveEntryProps) {
  const { t } = useText('events');
  const { countryName, span } = useFormats();
  const { id, kind, value, seats, taken, releaseAt } = readFragment(RESERVE_ENTRY, reserve);
  const [change, release, remove] = [useAct(CHANGE), useAct(RELEASE), useAct(REMOVE)];
  const [draft, setDraft] = useState<{ seats: string; releaseAt: string } | null>(null);
  const name = kind === 'COUNTRY' ? countryName(value) : kind === 'ROLE' ? t(`role.${value}`) : t('signUp.reserves.codeName', { code: value });
  const isReleased = new Date(releaseAt) <= new Date();
  const failure = change.failure ?? release.failure ?? remove.failure;
  const problems = [...change.problems, ...release.problems, ...remove.problems];
  const done = async (acting: Promise<unknown>) => {
    if (!(await acting)) return;
    setDraft(null);
    onDone();
  };
  const save = (submit: FormEvent) => {
    submit.preventDefault();
    if (draft) void done(change.act({ input: { reserveId: id, ...sentReserve(draft, timeZone) } }));
  };
  return (
    <li className="e-entry">
      <p><strong>{name}</strong></p>
      <p>{t('signUp.reserves.taken', { taken, seats })} {t(isReleased ? 'signUp.reserves.released' : 'signUp.reserves.until', { at: span(releaseAt, releaseAt, timeZone) })}</p>
      {kind === 'CODE' && <p className="s-small">{t('signUp.reserves.link')} <span className="e-link">{`${location.origin}${eventPath(slug)}#code=${encodeURIComponent(value)}`}</span></p>}
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      {draft && (
        <form className="s-stack e-form" noValidate onSubmit={save}>
          <ReserveFields draft={draft} zone={timeZone} problems={change.problems} onChange={(part) => setDraft({ ...draft, ...part })} />
          <div className="s-actions"><Button type="submit" busy={change.busy}>{t('form.save')}</Button><Button variant="quiet" onClick={() => setDraft(null)}>{t('signUp.change.leave')}</Button></div>
        </form>
      )}
      {!draft && (
        <div className="s-actions">
          <Button variant="quiet" onClick={() => setDraft({ seats: String(seats), releaseAt: wallTime(new Date(releaseAt), timeZone) })}>{t('signUp.reserves.change')}<VisuallyHidden>: {name}</VisuallyHidden></Button>
          {!isReleased && <Button variant="quiet" busy={release.busy} onClick={() => void done(release.act({ input: { reserveId: id } }))}>{t('signUp.reserves.release')}<VisuallyHidden>: {name}</VisuallyHidden></Button>}
          {taken === 0 && <Button variant="quiet" busy={remove.busy} onClick={() => void done(remove.act({ input: { reserveId: id } }))}>{t('register.remove')}<VisuallyHidden>: {name}</VisuallyHidden></Button>}
        </div>
      )}
    </li>
  );
}
