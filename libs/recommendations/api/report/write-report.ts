import { HIGHEST_LEVEL, shownGap, shownLevel, whenApart, type Standing } from '@skills/assessment/rules';
import { nameIn, sectorFor, countryFor } from '@skills/identity/rules';
import { dateFormat } from '@skills/platform/graph';
import { TaggedDocument } from '@skills/platform/pdf';
import type { Translate } from '../../rules';
import type { ReportContent } from './report-content';
import { drawTrack, TRACK_HEIGHT } from './track';

/** In whose words the report is written, and when. */
export interface ReportWording {
  translate: Translate;
  language: string;
  madeAt: Date;
}

const caseOf = ({ level, target, askedItems, withheld }: Standing): 'withheld' | 'notAsked' | 'unanswered' | 'noTarget' | 'reached' | 'gap' => {
  if (withheld) return 'withheld';
  if (level === null) return askedItems === 0 ? 'notAsked' : 'unanswered';
  const gap = shownGap(level, target);
  if (gap === null) return 'noTarget';
  return gap === 0 ? 'reached' : 'gap';
};

/** Writes the report of a run as a tagged PDF: result, reasons, next steps. */
export async function writeReport(content: ReportContent, { translate: t, language, madeAt }: ReportWording): Promise<Uint8Array> {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const day = (at: Date): string => dateFormat(language, { dateStyle: 'long', timeZone: 'Europe/Brussels' }).format(at);
  const figure = (level: number | null): string => (level === null ? t('report.unknown') : number.format(shownLevel(level)));
  const { firm, result } = content;
  const firmName = firm.name ?? t('report.unnamed');
  const sentence = (standing: Standing): string =>
    t(`report.${standing.kind}.${caseOf(standing)}`, {
      level: figure(standing.level),
      target: figure(standing.target),
      gap: number.format(shownGap(standing.level, standing.target) ?? 0),
      max: HIGHEST_LEVEL,
    });

  const document = new TaggedDocument({
    title: t('report.title', { firm: firmName }),
    subject: t('report.subject'),
    language,
    madeAt,
    foot: (page, pages) => t('report.foot', { firm: firm.name ?? t('report.unnamedAlone'), date: day(content.completedAt), page, pages }),
  });

  document.heading(1, t('report.title', { firm: firmName }));
  const section = firm.sector ? sectorFor(firm.sector) : null;
  const country = firm.countryCode ? countryFor(firm.countryCode) : null;
  const about = [
    ...(country ? [nameIn(country.names, language)] : []),
    ...(section ? [nameIn(section.names, language)] : []),
    ...(firm.sizeClass ? [t(`report.size.${firm.sizeClass}`)] : []),
  ];
  document.paragraph(about.join(' · '));
  document.paragraph(t('report.made', { questionnaire: content.questionnaire.title, version: content.questionnaire.version, completed: day(content.completedAt), made: day(madeAt) }), { soft: true });

  document.heading(2, t('report.standing'));
  document.paragraph(t('report.standingLead'));
  for (const { topic, maturity, proficiency } of result.topics) {
    document.heading(3, t(`topic.${topic}`));
    for (const standing of [maturity, proficiency]) {
      if (standing.level !== null && !standing.withheld)
        document.figure(sentence(standing), TRACK_HEIGHT, drawTrack(topic, standing.level, standing.target, figure));
      document.paragraph(sentence(standing));
    }
    const [asked, answered] = [maturity.askedItems + proficiency.askedItems, maturity.answeredItems + proficiency.answeredItems];
    if (asked > 0) document.paragraph(t('report.basis', { count: asked, answered: number.format(answered) }), { soft: true });
  }

  document.heading(2, t('report.next'));
  if (content.recommendations.length === 0) document.paragraph(t('report.noNext'));
  content.recommendations.forEach(({ title, provider, address, sentence: why, doneAt }, at) => {
    document.heading(3, [{ text: `${at + 1}. ` }, title]);
    document.paragraph(why, { leads: true });
    if (doneAt) document.paragraph(t('report.courseDone', { date: day(doneAt) }), { soft: true, leads: true });
    document.link(t('report.course', { provider }), address, t('report.linkTo', { words: t('report.course', { provider }), title: title.text }));
  });
  if (content.uncovered.length > 0) {
    document.heading(3, t('report.uncovered'));
    for (const { sentence: what, leads } of content.uncovered) {
      document.paragraph(what, { leads: true });
      document.leads(leads);
    }
  }
  if (content.practices.length > 0) {
    document.heading(2, t('report.practices'));
    for (const { title, address, sentence: why } of content.practices) {
      document.heading(3, [title]);
      document.paragraph(why, { leads: true });
      document.link(t('report.case'), address, t('report.linkTo', { words: t('report.case'), title: title.text }));
    }
  }

  if (content.plan.length + content.elsewhere.length > 0) document.heading(2, t('report.plan'), { isOverTable: true });
  if (content.plan.length > 0) {
    const euro = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
    const dueDay = (dueOn: string): string => dateFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${dueOn}T00:00:00Z`));
    document.table({
      columns: [
        { heading: t('report.action'), share: 0.38 },
        { heading: t('report.who'), share: 0.17 },
        { heading: t('report.until'), share: 0.17 },
        { heading: t('report.progress'), share: 0.14 },
        { heading: t('report.effort'), share: 0.14, isNumber: true },
      ],
      rows: content.plan.map(({ title, owner, dueOn, status, hours, euro: cost }) => [
        title,
        owner ?? '–',
        dueOn ? dueDay(dueOn) : '–',
        t(`plan.status.${status}`),
        [...(hours === null ? [] : [t('report.hours', { hours: number.format(hours) })]), ...(cost === null ? [] : [euro.format(cost)])].join(', ') || '–',
      ]),
      notes: content.plan.map(({ note }) => note),
    });
    if (content.plan.some(({ hours, euro: cost }) => hours !== null || cost !== null)) document.paragraph(t('report.perPerson'), { soft: true });
  }

  // This run is among them: a later one of the same day is not to sound like it.
  const when = whenApart([...content.elsewhere, content].map(({ startedAt }) => startedAt.toISOString()), {
    date: (moment) => day(new Date(moment)),
    dateTime: (moment) => dateFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Brussels' }).format(new Date(moment)),
    numbered: (moment, of) => t('report.numbered', { when: moment, number: of }),
  });
  for (const [at, { actions }] of content.elsewhere.entries()) {
    document.paragraph(t('report.elsewhere', { count: actions.length, date: when[at] ?? '' }), { leads: true });
    document.table({
      columns: [
        { heading: t('report.action'), share: 0.86 },
        { heading: t('report.progress'), share: 0.14 },
      ],
      rows: actions.map(({ title, status }) => [title, t(`plan.status.${status}`)]),
    });
  }

  document.heading(2, t('report.competences'), { isOverTable: true });
  const asked = result.competences.flatMap(({ uri, maturity, proficiency }) => {
    const standings = [maturity, proficiency].filter(({ askedItems }) => askedItems > 0);
    return standings.length > 0 ? [{ uri, standings }] : [];
  });
  const notAsked = result.competences.length - asked.length;
  document.paragraph([t('report.competencesLead'), ...(notAsked > 0 ? [t('report.competencesNotAsked', { count: notAsked })] : [])].join(' '));
  document.table({
    columns: [
      { heading: t('report.competence'), share: 0.38 },
      { heading: t('report.kind'), share: 0.23 },
      { heading: t('report.now'), share: 0.14, isNumber: true },
      { heading: t('report.aim'), share: 0.12, isNumber: true },
      { heading: t('report.gap'), share: 0.13, isNumber: true },
    ],
    rows: asked.flatMap(({ uri, standings }) =>
      standings.map(({ kind, level, target, gap, withheld }) => [
        content.labels.get(uri) ?? uri,
        t(`report.kinds.${kind}`),
        withheld ? t('report.withheld') : figure(level),
        target === null ? '–' : figure(target),
        gap === null ? '–' : number.format(shownGap(level, target) ?? 0),
      ]),
    ),
  });

  document.heading(2, t('report.howTitle'));
  document.paragraph(t('report.how'));
  document.paragraph(t('report.sources'), { soft: true });
  return document.finish();
}
