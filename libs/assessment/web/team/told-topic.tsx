import { useText } from '@skills/platform/i18n';
import { DataTable, Disclosure, LanguageMark } from '@skills/platform/ui';
import { BandTrack } from './band-track';
import type { ToldItem, ToldTopic } from './run-team';

/** What the team says of one topic, of one kind: level and spread, where people are far apart, and every question on demand. */
export function ToldTopicFigure({ subject, told, heading: Heading }: { subject: string; told: ToldTopic; heading: 'h3' | 'h4' }) {
  const { t } = useText('assessment');
  const { kind, level = null, closeItems, apartItems, farItems, items } = told;
  const all = closeItems + apartItems + farItems;
  const far = items.filter(({ spread }) => spread === 'FAR');
  const parted = items.filter(({ rolesAgree }) => typeof rolesAgree === 'boolean');
  const rolesOf = ({ roles, rolesAgree }: ToldItem) =>
    typeof rolesAgree === 'boolean'
      ? roles.map((each) => <div key={each.role ?? 'others'}>{t('team.told.role', { role: t(each.role ? `role.${each.role}.name` : 'team.told.others'), level: t(`team.level.${each.level ?? 'none'}`) })}</div>)
      : t('team.told.rolesUnknown');

  return (
    <div className="s-stack s-stack--tight">
      <Heading>{t(`result.kind.${kind}`)}</Heading>
      <BandTrack level={level} />
      <p>{t(`team.told.sentence.${level ?? 'none'}`)} {t('team.told.spread', { close: closeItems, far: farItems, count: all })}</p>
      {far.length > 0 && (
        <div>
          <p>{t(`team.told.talk.${kind}`)}</p>
          <ul className="a-apart">{far.slice(0, 3).map(({ itemCode, text, language }) => <li key={itemCode} lang={language}>{text}</li>)}</ul>
        </div>
      )}
      <p className="s-small s-soft">
        {parted.length > 0 ? t('team.told.rolesAgree', { agree: parted.filter(({ rolesAgree }) => rolesAgree).length, count: parted.length }) : t('team.told.rolesNone')}
      </p>
      <Disclosure summary={t('team.told.questions')}>
        <DataTable
          caption={t('team.told.caption', { subject, kind: t(`result.kind.${kind}`) })}
          columns={[
            { key: 'question', label: t('topic.basis.question') },
            { key: 'level', label: t('result.table.level') },
            { key: 'spread', label: t('team.told.howFar') },
            ...(parted.length > 0 ? [{ key: 'roles', label: t('team.told.roles') }] : []),
          ]}
          rows={items.map((item) => ({
            id: item.itemCode,
            question: <span className="a-question" lang={item.language}>{item.text}</span>,
            level: t(`team.level.${item.level ?? 'none'}`),
            spread: t(`team.spread.${item.spread}`),
            roles: rolesOf(item),
          }))}
        />
        {items[0] && <p className="s-small"><LanguageMark language={items[0].language} /></p>}
      </Disclosure>
    </div>
  );
}
