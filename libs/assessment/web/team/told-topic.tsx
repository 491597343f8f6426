import { useText } from '@skills/platform/i18n';
import { DataTable, Disclosure, LanguageMark } from '@skills/platform/ui';
import { AgreementList } from './agreement-list';
import { BandTrack } from './band-track';
import { RoleLevels } from './role-levels';
import type { ToldTopic } from './told-of-team';

/** What the team says of one topic, of one kind: level and spread, where people or their roles agree and differ, and every question on demand. */
export function ToldTopicFigure({ subject, told, heading: Heading }: { subject: string; told: ToldTopic; heading: 'h3' | 'h4' }) {
  const { t } = useText('assessment');
  const { kind, level = null, closeItems, apartItems, farItems, items } = told;
  const all = closeItems + apartItems + farItems;
  const named = items.filter(({ roles }) => roles.length > 1);
  const where = (...agreements: readonly string[]) => items.filter(({ agreement }) => agreements.includes(agreement));

  return (
    <div className="s-stack s-stack--tight">
      <Heading>{t(`result.kind.${kind}`)}</Heading>
      <BandTrack level={level} />
      <p>{t(`team.told.sentence.${level ?? 'none'}`)} {t('team.told.spread', { close: closeItems, far: farItems, count: all })}</p>
      {named.length > 1 && <p>{t('team.told.rolesAgree', { agree: named.filter(({ agreement }) => agreement === 'ROLES_AGREE').length, count: named.length })}</p>}
      <AgreementList title={t('team.told.differ.roles')} items={where('ROLES_DIFFER')} withRoles />
      <AgreementList title={t(`team.told.talk.${kind}`)} items={where('PEOPLE_DIFFER').filter(({ spread }) => spread === 'FAR')} />
      <AgreementList title={t('team.told.agree.roles')} items={where('ROLES_AGREE')} />
      <AgreementList title={t('team.told.agree.people')} items={where('PEOPLE_AGREE')} />
      <Disclosure summary={t('team.told.questions')}>
        <DataTable
          caption={t('team.told.caption', { subject, kind: t(`result.kind.${kind}`) })}
          columns={[
            { key: 'question', label: t('topic.basis.question') },
            { key: 'level', label: t('team.told.howFar') },
            { key: 'roles', label: t('team.told.roles') },
          ]}
          rows={items.map((item) => ({
            id: item.itemCode,
            question: <span className="a-question" lang={item.language}>{item.text}</span>,
            level: <>{t(`team.level.${item.level ?? 'none'}`)} <div className="s-soft">{t(`team.spread.${item.spread}`)}</div></>,
            roles: <>{t(`team.agreement.${item.agreement}`)} <RoleLevels roles={item.roles} /></>,
          }))}
        />
        {items[0] && <p className="s-small"><LanguageMark language={items[0].language} /></p>}
      </Disclosure>
    </div>
  );
}
