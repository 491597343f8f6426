import { OPENID_PROBLEMS } from '@skills/identity/rules';

/** Whom the demo has, and what of theirs a page needs. */
export type Visitor = 'nobody' | 'owner' | 'colleague' | 'manager' | 'editor' | 'organiser';

/**
 * Every page there is, by who comes to it. One line for a page; what begins with a colon is made before the visit: an open and a completed
 * run, its reassessment, a part, an invitation, a contribution. What no address leads to is done in `steps.ts`.
 */
export const PAGES: Readonly<Record<Visitor, readonly string[]>> = {
  nobody: [
    ...OPENID_PROBLEMS.map((problem) => `/sign-in?openid=${problem}&provider=eulogin`),
    '/', '/privacy', '/accessibility', '/sources', '/sign-in', '/sign-in/confirm', '/sign-in/confirm#token=none&email=ada%40example.org', '/account', '/my-data', '/mails#none', '/no-such-page',
    '/toolbox', '/toolbox/start', '/toolbox/courses', '/toolbox/courses/edx-introduction-to-cybersecurity', '/toolbox/courses/demo-course-whose-page-is-gone', '/toolbox/practices', '/toolbox/practices/lenardon-family-farm', '/toolbox/runs/none',
    '/toolbox/contribute/practice', '/toolbox/desk', '/toolbox/plans/stop-reminders#token=none', '/toolbox/join#none', '/toolbox/parts/none', '/toolbox/parts/none/answer', '/toolbox/nowhere',
    '/events', '/events?times=past', '/events/workshop-2', '/events/demo-first-steps-against-attacks', '/events/demo-what-holds-us-back/conclusions', '/events/conclusions', '/events/figures', '/events/series/six-workshops',
    '/events/demo-conference-skills-that-last/agenda', '/events/demo-conference-skills-that-last/contribute', '/registration#none', '/speaking#none', '/feedback#none', '/organise',
  ],
  owner: [
    '/toolbox/runs/:open/answer/bd-overview', '/toolbox/runs/:open/answer/review', '/toolbox/runs/:open/aims', '/toolbox/runs/:open', '/toolbox/runs/:completed/team', '/toolbox/runs/:completed',
    '/toolbox/runs/:completed/topics/CYBERSECURITY', '/toolbox/runs/:completed/recommendations', '/toolbox/runs/:completed/plan?hours=40', '/toolbox/runs/:completed/peers', '/toolbox',
  ],
  colleague: ['/toolbox/join#:invitation', '/toolbox/parts/:part/answer/bd-overview', '/toolbox/parts/:part/answer/review', '/toolbox/parts/:handedIn', '/toolbox/join#:begun'],
  manager: [
    '/account', '/my-data', '/toolbox', '/toolbox/runs/:kept', '/toolbox/runs/:kept/team', '/toolbox/runs/:kept/plan', '/toolbox/runs/:kept/topics/CYBERSECURITY', '/toolbox/runs/:kept/again', '/toolbox/runs/:again/answer', '/toolbox/runs/:later/change', '/toolbox/runs/:later/peers', '/toolbox/runs/:later/plan',
    '/toolbox/contributions', '/toolbox/contribute/practice', '/toolbox/contribute/course', '/toolbox/contribute/import', '/toolbox/contribute/import#report', '/toolbox/contributions/:practice', '/toolbox/contributions/:course',
    '/toolbox/contributions/:inReview', '/toolbox/contributions/:asked', '/toolbox/contributions/:published', '/toolbox/contributions/:withdrawn', '/account?openid=CONNECTED&provider=eulogin', '/account?openid=OPENID_TAKEN&provider=eulogin',
  ],
  editor: ['/account', '/toolbox/desk', '/toolbox/desk?view=stale', '/toolbox/desk?view=catalogue', '/toolbox/desk?view=catalogue&kind=practice', '/toolbox/desk?view=taken-out', '/toolbox/desk?id=:waiting', '/toolbox/desk?state=published'],
  organiser: [
    '/account', '/organise', '/organise/new', '/organise/data', '/organise/series/six-workshops', '/organise/nowhere', '/organise/events/none',
    ...['', '/edit', '/participants', '/agenda', '/call', '/reviews', '/door', '/seats', '/messages', '/outcomes', '/conclusions', '/questions', '/reserves', '/checklist', '/budget', '/team', '/data'].map(
      (part) => `/organise/events/demo-conference-skills-that-last${part}`,
    ),
    '/organise/events/demo-what-holds-us-back', '/organise/events/demo-what-holds-us-back/outcomes', '/organise/events/demo-what-holds-us-back/conclusions', '/organise/events/workshop-4',
  ],
};
