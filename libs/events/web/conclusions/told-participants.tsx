import { useFormats, useText } from '@skills/platform/i18n';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import '../outcomes/outcomes.css';

export const TOLD_PARTICIPANTS = graphql(`
  fragment ToldParticipants on ParticipantsTold {
    people
    byCountry {
      value
      people
    }
    byRole {
      value
      people
    }
  }
`);

/** Who came, as far as everybody may know. */
export function ToldParticipants({ told }: { told: FragmentType<typeof TOLD_PARTICIPANTS> }) {
  const { t } = useText('events');
  const { countryName, number } = useFormats();
  const { people, byCountry, byRole } = readFragment(TOLD_PARTICIPANTS, told);
  const lines = (parts: typeof byCountry, nameOf: (value: string) => string) => <ul>{parts.map(({ value, people: count }) => <li key={value}>{value ? nameOf(value) : t('outcomes.others')}{t('colon')}{number(count)}</li>)}</ul>;
  return (
    <div className="s-stack s-stack--tight">
      <p>{t('outcomes.people', { count: people })}</p>
      {(byCountry.length > 1 || byRole.length > 1) && (
        <div className="e-told">
          {byCountry.length > 1 && <div>{t('outcomes.attendance.by.country')}{lines(byCountry, countryName)}</div>}
          {byRole.length > 1 && <div>{t('outcomes.attendance.by.role')}{lines(byRole, (role) => t(`role.${role}`))}</div>}
        </div>
      )}
    </div>
  );
}
