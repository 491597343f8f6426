// The doors of a package and who may pass them, as import rules. docs/architecture.md says why.

const DOMAIN = '@skills/(?!platform/|schema)[^/]+';
const REACT = { regex: '^(react|react-dom|react-router|react-i18next|@apollo/client)(/|$)', message: 'The server knows no browser library.' };
const SERVER_LIBRARY = { regex: '^(@mikro-orm/|type-graphql|fastify|@apollo/server|pg$|nodemailer|node:)', message: 'A browser has no server library.' };
const BROWSER_PLATFORM = { regex: '^@skills/platform/(web|ui|i18n)$', message: 'The server uses the server part of the platform.' };
const SERVER_PLATFORM = { regex: '^@skills/platform/(graph|database|mail|pdf|spreadsheet|testing)$', message: 'A screen uses the browser part of the platform.' };
const WEB_DOOR = { regex: `^${DOMAIN}/web$`, message: 'The server imports no screen.' };
const API_DOOR = { regex: `^${DOMAIN}/api$`, message: 'A screen imports no server code: the schema is the contract.' };
const INSIDE_A_DOOR = { regex: '^@skills/[^/]+/[^/]+/', message: 'Import a package by its door, not a file behind it.' };

const beside = (doors, message) => ({ regex: `^(\\.\\./)+(${doors})(/|$)`, message });
const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns: [INSIDE_A_DOOR, ...patterns] }] });

const SPECS = ['**/*.spec.ts', '**/*.spec.tsx'];

const RULES_ARE_PURE = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Rules have no clock: take the moment as an argument.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Rules have no clock: take the moment as an argument.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Rules have no chance: the same input gives the same answer.' },
  { selector: "CallExpression[callee.name='fetch']", message: 'Rules do no input or output.' },
  { selector: "MemberExpression[object.name='process']", message: 'Rules know no process.' },
];

/** Lint configurations, one for each door. */
export const doors = [
  { files: ['apps/**', 'libs/**'], rules: restrict() },
  {
    files: ['libs/*/rules/**'],
    ignores: SPECS,
    rules: {
      ...restrict(
        // Reading markdown is a pure function too, and nothing to write oneself.
        { regex: '^(?!\\.{1,2}/|zod$|mdast$|mdast-util-from-markdown$|@skills/[^/]+/rules$)', message: 'Rules import nothing but other rules, zod and the reader of markdown.' },
        beside('api|web', 'Rules import nothing from the other doors.'),
      ),
      'no-restricted-syntax': ['error', ...RULES_ARE_PURE],
    },
  },
  { files: ['libs/*/api/**', 'apps/api/**'], rules: restrict(REACT, BROWSER_PLATFORM, WEB_DOOR, beside('web', 'The server imports no screen.')) },
  {
    files: ['libs/*/web/**', 'apps/portal/**', 'apps/toolbox/**', 'apps/events/**'],
    ignores: [...SPECS, '**/e2e/**'],
    rules: restrict(SERVER_LIBRARY, SERVER_PLATFORM, API_DOOR, beside('api', 'A screen imports no server code.')),
  },
  {
    files: ['libs/platform/{graph,database,mail,pdf,spreadsheet,testing}/**'],
    ignores: ['libs/platform/testing/**/*.tsx'],
    rules: restrict(REACT, beside('web|ui|i18n', 'The server part of the platform knows no browser part.')),
  },
  {
    files: ['libs/platform/{web,ui,i18n}/**'],
    ignores: SPECS,
    rules: restrict(SERVER_LIBRARY, beside('graph|database|mail|pdf', 'The browser part of the platform knows no server part.')),
  },
];
