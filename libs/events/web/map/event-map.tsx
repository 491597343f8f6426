import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { TextLink } from '@skills/platform/ui';
import { graphql } from '@skills/schema';
import { Link } from 'react-router';
import { filterOf, type EventChoice } from '../list/event-choice';
import europe from './europe.json' with { type: 'json' };
import './event-map.css';

const EVENT_COUNTRIES = graphql(`
  query EventCountries($where: EventFilter) {
    eventCountries(where: $where) {
      countryCode
      count
    }
  }
`);

/** The map of Europe with the number of events in each country; every country with events is a link that narrows the list down to it. */
export function EventMap({ choice, addressOf }: { choice: EventChoice; addressOf: (part: Partial<EventChoice>) => string }) {
  const { t } = useText('events');
  const { countryName } = useFormats();
  const { data, previousData } = useQuery(EVENT_COUNTRIES, { variables: { where: { ...filterOf(choice), country: null, times: choice.times } } });
  const counts = (data ?? previousData)?.eventCountries ?? [];
  const countIn = (code: string | null): number => counts.find(({ countryCode }) => (countryCode ?? null) === code)?.count ?? 0;
  const elsewhere = countIn(null);
  return (
    <div className="e-map">
      <svg viewBox={`0 0 ${europe.width} ${europe.height}`} role="group" aria-label={t('map.title')}>
        <path className="e-map__around" d={europe.around} aria-hidden="true" />
        {europe.countries.filter(({ code }) => countIn(code) === 0).map(({ code, path }) => <path key={code} className="e-map__country" d={path} aria-hidden="true" />)}
        {europe.countries.filter(({ code }) => countIn(code) > 0).map(({ code, path, centre }) => {
          const isChosen = choice.country === code;
          return (
            <Link key={code} className="e-map__link" to={addressOf({ country: isChosen ? null : code })} preventScrollReset aria-label={t('map.country', { country: countryName(code), count: countIn(code) })} aria-current={isChosen ? 'true' : undefined}>
              <path d={path} />
              <circle cx={centre[0]} cy={centre[1]} r="15" />
              <text x={centre[0]} y={centre[1]} dy="0.35em">{countIn(code)}</text>
            </Link>
          );
        })}
      </svg>
      <p className="s-small s-soft">
        {elsewhere > 0 && <>{t('map.elsewhere', { count: elsewhere })} </>}
        {choice.country !== null && <><TextLink to={addressOf({ country: null })} keepsPlace>{t('map.all')}</TextLink> </>}
        {t('map.source')}
      </p>
    </div>
  );
}
