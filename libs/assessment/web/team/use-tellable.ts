import { useText } from '@skills/platform/i18n';

/** So many questions on practice, and on skills, of which a team could be told. */
export interface Tellable {
  /** On the firm's practice. */
  practices: number;
  /** On people's skills. */
  skills: number;
}

/** Whether there is anything. */
export const isTellable = ({ practices, skills }: Tellable): boolean => practices + skills > 0;

/** Puts into words of how many questions a team could be told: both kinds, each counted for itself. */
export const useTellable = (): ((of: Tellable) => { practices: string; skills: string }) => {
  const { t } = useText('assessment');
  return ({ practices, skills }) => ({ practices: t('team.outlook.practices', { count: practices }), skills: t('team.outlook.skills', { count: skills }) });
};
