import { useFormats, useText } from '@skills/platform/i18n';
import { Disclosure } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';

export const PASSED_OVER = graphql(`
  fragment PassedOver on Registration {
    passedOver {
      id
      at
      wanted
      free
    }
  }
`);

/** When others were offered seats before one's own registration, and why; nothing where that never was. */
export function PassedOver({ registration }: { registration: FragmentType<typeof PASSED_OVER> }) {
  const { t } = useText('events');
  const { dateTime, number } = useFormats();
  const { passedOver } = readFragment(PASSED_OVER, registration);
  if (passedOver.length === 0) return null;
  return (
    <Disclosure summary={t('own.passedOver.title', { total: number(passedOver.length) })}>
      <div className="s-stack">
        <p>{t('own.passedOver.why')}</p>
        <ul className="s-figures">{passedOver.map(({ id, at, wanted, free }) => <li key={id}>{t('own.passedOver.line', { at: dateTime(at), wanted: number(wanted), free: number(free) })}</li>)}</ul>
      </div>
    </Disclosure>
  );
}
