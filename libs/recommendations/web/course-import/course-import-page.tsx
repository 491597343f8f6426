import { signInPath, useViewer } from '@skills/identity/web';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, ErrorState, LoadingShape, NoPermissionState, Page, TextLink } from '@skills/platform/ui';
import { contributionsPath, importAddress, importPath } from '../addresses';
import { ColumnTable } from './column-table';
import { CourseFileForm } from './course-file-form';

/** Where a provider offers many courses at once, from a table or a JSON file. */
export function CourseImportPage() {
  const { t, language } = useText('recommendations');
  const { person, isKnown, error, refetch } = useViewer();
  const inLanguage = `?${new URLSearchParams({ language }).toString()}`;
  return (
    <Page title={t('import.title')} lead={t('import.lead')}>
      <div className="s-stack s-stack--loose">
        <ol>{(['fill', 'check', 'review', 'again'] as const).map((step) => <li key={step}>{t(`import.step.${step}`)}</li>)}</ol>
        <div className="s-actions">
          <TextLink href={`${importAddress}/template.csv${inLanguage}`} download>{t('import.template')}</TextLink>
          <TextLink href={`${importAddress}/competences.csv${inLanguage}`} download>{t('import.competences')}</TextLink>
        </div>
        <ColumnTable />
        {!isKnown && (error ? <ErrorState error={error} onRetry={refetch} /> : <LoadingShape kind="list" />)}
        {isKnown && !person && <NoPermissionState title={t('contribute.signInFirst')} action={<ButtonLink to={signInPath(importPath)}>{t('contribute.signIn')}</ButtonLink>}><p>{t('import.signInWhy')}</p></NoPermissionState>}
        {person && <CourseFileForm />}
        <p><TextLink to={contributionsPath}>{t('contribute.mine')}</TextLink></p>
      </div>
    </Page>
  );
}
