import { addressOf, fromAddress, inAddress } from '@skills/identity/rules';
import type { OrganisedFilter } from '@skills/schema/documents';
import { DESK_STAGES, EVENT_KINDS, type DeskStage, type EventKind } from '../../rules';

/** Which events somebody chose at the desk; null leaves all in. */
export interface OrganiseChoice {
  text: string | null;
  stage: DeskStage | null;
  kind: EventKind | null;
  series: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

export const anyEvent: OrganiseChoice = { text: null, stage: null, kind: null, series: null, country: null };

const matching = (text: string | null, form: RegExp): string | null => (text !== null && form.test(text) ? text : null);

/** The choice that an address makes; what it does not understand it leaves out. */
export const organiseChoiceIn = (address: URLSearchParams): OrganiseChoice => ({
  text: address.get('text')?.trim().slice(0, 100) || null,
  stage: fromAddress(address.get('stage'), DESK_STAGES),
  kind: fromAddress(address.get('kind'), EVENT_KINDS),
  series: matching(address.get('series'), /^[a-z0-9-]{1,60}$/),
  country: matching(address.get('country'), /^[a-z]{2}$/i)?.toUpperCase() ?? null,
});

/** The address that makes this choice, in a fixed order; what is left out is not chosen. */
export const organiseAddressOf = ({ text, stage, kind, series, country }: OrganiseChoice): URLSearchParams =>
  addressOf({ text: text && (text.trim() || null), stage: stage && inAddress(stage), kind: kind && inAddress(kind), series, country: country && country.toLowerCase() });

/** What the choice asks the graph for. */
export const filterOf = ({ series, ...choice }: OrganiseChoice): OrganisedFilter => ({ ...choice, seriesId: series });
