import { useFormats, useText } from '@skills/platform/i18n';
import { Button, LanguageMark, Tag, TextLink, VisuallyHidden } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { useRef, useState } from 'react';
import { coursePath, practicePath } from '../addresses';
import { DeadLink } from '../course/dead-link';
import { Ways } from '../course/offer-links';
import { OfferTold } from '../course/offer-seen';
import { AddressForm } from './address-form';

export const ENTRY_ROW = graphql(`
  fragment EntryRow on DeskEntry {
    id
    kind
    entryId
    title
    titleLanguage
    organisation
    url
    sourceUrl
    availability
    retrievedOn
    confirmedOn
    isContributed
    withdrawnOn
    useful
    notUseful
    addressCorrected {
      fromUrl
      reason
      editor
      at
    }
    linkSeen {
      ...DeadLink
    }
  }
`);

/** What can be done with a row. */
export interface EntryRowProps {
  entry: FragmentType<typeof ENTRY_ROW>;
  onConfirm: () => void;
  onTakeOut: () => void;
  onRestore: () => void;
  onCorrected: () => void;
}

/** A course or case at the desk: what is known of it, what people say of it, and an editor's acts. */
export function EntryRow({ entry, onConfirm, onTakeOut, onRestore, onCorrected }: EntryRowProps) {
  const { t } = useText('recommendations');
  const { date, number } = useFormats();
  const { kind, entryId, title, titleLanguage, organisation, availability, retrievedOn, confirmedOn, isContributed, withdrawnOn, useful, notUseful, linkSeen, addressCorrected, ...ways } = readFragment(ENTRY_ROW, entry);
  const [isCorrecting, setCorrecting] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const close = () => {
    setCorrecting(false);
    // Whoever opened the form stands at its button again.
    requestAnimationFrame(() => opener.current?.querySelector<HTMLElement>('[data-opener]')?.focus());
  };
  const corrected = () => {
    setCorrecting(false);
    onCorrected();
  };
  const isRead = confirmedOn && confirmedOn >= retrievedOn;
  const about = <VisuallyHidden>: <span lang={titleLanguage}>{title}</span></VisuallyHidden>;
  return (
    <li className="r-desk__row">
      <div className="r-entry">
        <h2 className="r-entry__title r-entry__title--row" lang={titleLanguage}>{withdrawnOn ? title : <TextLink to={kind === 'COURSE' ? coursePath(entryId) : practicePath(entryId)}>{title}</TextLink>}</h2>
        <ul className="r-tags"><li><Tag>{t(`contribute.kind.${kind}`)}</Tag></li><li><LanguageMark language={titleLanguage} /></li></ul>
        <p className="s-soft">{organisation}</p>
        {availability
          ? <OfferTold offer={{ availability, retrievedOn, confirmedOn, isContributed }} />
          : <p className="s-small s-soft">{t(`desk.case.${isRead ? 'READ' : isContributed ? 'TOLD' : 'COLLECTED'}`, { date: date(isRead ? confirmedOn : retrievedOn) })}</p>}
        {linkSeen && <DeadLink seen={linkSeen} />}
        <Ways title={title} titleLanguage={titleLanguage} {...ways} openLabel={t(kind === 'COURSE' ? 'link.offer' : 'link.case')} />
        {addressCorrected && <p className="s-small s-soft">{t('desk.correction.told', { date: date(addressCorrected.at), editor: addressCorrected.editor ?? t('desk.correction.somebody'), reason: addressCorrected.reason })}</p>}
        {isCorrecting && !withdrawnOn && <AddressForm kind={kind} entryId={entryId} title={title} url={ways.url} onDone={corrected} onClose={close} />}
        {withdrawnOn
          ? <div className="s-actions"><span className="s-small s-soft">{t('desk.takenOutOn', { date: date(withdrawnOn) })}</span> <Button variant="secondary" onClick={onRestore}>{t('desk.putBack')}{about}</Button></div>
          : (
            <div className="s-actions" ref={opener}>
              <Button variant="secondary" onClick={onConfirm}>{t(`desk.confirm.${kind}`)}{about}</Button>
              {!isContributed && !isCorrecting && <Button variant="quiet" data-opener="" onClick={() => setCorrecting(true)}>{t('desk.correction.open')}{about}</Button>}
              <Button variant="quiet" onClick={onTakeOut}>{t('desk.takeOut')}{about}</Button>
            </div>
          )}
      </div>
      <dl className="r-desk__votes s-figures">
        <div><dt>{t('vote.yes')}</dt><dd>{number(useful)}</dd></div>
        <div><dt>{t('vote.no')}</dt><dd>{number(notUseful)}</dd></div>
      </dl>
    </li>
  );
}
