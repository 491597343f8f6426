import { useText } from '@skills/platform/i18n';
import { Button, ErrorState, TextLink } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { useEffect, useRef, useState } from 'react';
import { planPath } from '../addresses';
import { PLAN_COURSES } from './plan-courses';

export const PLANNED_COURSES = graphql(`
  fragment PlannedCourses on Run {
    id
    plan {
      id
      actions {
        id
        status
        course {
          id
        }
      }
    }
    actionsElsewhere {
      run {
        id
      }
      actions {
        id
        course {
          id
        }
      }
    }
  }
`);

/** Takes one course into the plan of a run; once it is there, or in a later plan into which it was taken over, leads to that. */
export function AddToPlan({ run, courseId, title }: { run: FragmentType<typeof PLANNED_COURSES>; courseId: string; title: string }) {
  const { t } = useText('recommendations');
  const { id: runId, plan, actionsElsewhere } = readFragment(PLANNED_COURSES, run);
  const [key] = useState(() => crypto.randomUUID());
  const [pressed, setPressed] = useState(false);
  const link = useRef<HTMLSpanElement>(null);
  const { act, busy, problems, failure } = useAct(PLAN_COURSES);
  const isPlanned = plan?.actions.some(({ status, course }) => course?.id === courseId && status !== 'DROPPED') ?? false;
  const plannedFor = isPlanned ? runId : actionsElsewhere.find(({ actions }) => actions.some(({ course }) => course?.id === courseId))?.run.id;
  useEffect(() => {
    if (pressed && isPlanned) link.current?.querySelector('a')?.focus();
  }, [pressed, isPlanned]);
  const add = (): void => {
    setPressed(true);
    void act({ input: { runId, courseIds: [courseId], idempotencyKey: key } });
  };
  if (plannedFor) return <span className="p-planned" ref={link}><TextLink to={planPath(plannedFor)} aria-label={t('plan.add.plannedOf', { title })}>{t('plan.add.planned')}</TextLink></span>;
  return (
    <div className="s-stack s-stack--tight">
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <div className="s-actions"><Button variant="secondary" busy={busy} aria-label={t('plan.add.courseOf', { title })} onClick={add}>{t('plan.add.course')}</Button></div>
    </div>
  );
}
