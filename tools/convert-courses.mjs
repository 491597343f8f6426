/**
 * Makes libs/recommendations/content/{courses,cases}.json from the collected facts in content/sources.
 * `node tools/convert-courses.mjs` writes both files. The same sources always give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const content = new URL('../libs/recommendations/content/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, content), 'utf8'));

// The level that a provider states is one word; the steps are our own decision (docs/decisions/0021).
const STEPS = { BEGINNER: [1, 3], INTERMEDIATE: [2, 4], ADVANCED: [3, 5] };
const ASSUMED_STEP = [1, 2];

// The legend of the source says which hours were worked out from weeks and weekly effort instead of read.
const STATED_EDX_HOURS = new Set(['edx-introduction-to-the-internet-of-things-3']);
const COMPUTED_HOURS = new Set(['anssi-secnumacademie']);
const isEdx = (id) => id.startsWith('edx-');

// Their names are English although they are given in German or Italian.
const ENGLISH_NAMES = new Set(['ki-campus', 'de-alarm-serious-games', 'milano-cyber-secure-city']);

const courseFrom = (found) => {
  const [prerequisiteLevel, goalLevel] = STEPS[found.level] ?? ASSUMED_STEP;
  return {
    id: found.id,
    title: found.title,
    titleLanguage: ENGLISH_NAMES.has(found.id) ? 'en' : (found.languages[0] ?? 'en'),
    provider: found.provider,
    url: found.url,
    sourceUrl: found.source_url,
    extraSourceUrl: found.extra_source_url,
    languages: found.languages,
    topics: found.topics,
    audience: found.audience,
    level: found.level,
    levelAssumed: !(found.level in STEPS),
    hours: found.hours,
    hoursComputed: found.hours !== null && ((isEdx(found.id) && !STATED_EDX_HOURS.has(found.id)) || COMPUTED_HOURS.has(found.id)),
    format: found.format,
    free: found.free,
    certificate: found.certificate,
    // edX lets people follow for nothing and sells the certificate.
    certificatePaid: isEdx(found.id) && found.free ? true : null,
    countryCode: found.country,
    summary: found.summary,
    summaryBasis: found.summary_basis,
    availability: found.availability,
    retrievedOn: found.retrieved,
    competences: found.competences.map((uri) => ({ uri, prerequisiteLevel, goalLevel })),
  };
};

const SIZES = { '0-9': ['0-9'], '0-49': ['0-9', '10-49'], SME: ['0-9', '10-49', '50-249'] };

const practiceFrom = (found, retrievedOn) => ({
  id: found.id,
  title: found.title,
  kind: found.kind,
  organisation: found.organisation,
  countryCode: found.country === 'EU' ? null : found.country,
  sector: found.sector,
  sizeClasses: SIZES[found.size_class] ?? [],
  topics: found.topics,
  challenge: found.challenge,
  whatTheyDid: found.what_they_did,
  result: found.result,
  skillsLesson: found.skills_lesson,
  url: found.url,
  sourceUrl: found.source_url,
  year: found.year,
  retrievedOn,
});

const SOURCES = [
  {
    title: 'Public pages and files of providers and catalogues, named in each entry',
    publisher: 'See each entry',
    licence: 'Facts, with summaries in our own words',
    url: null,
    note: 'Collected on 23 November 2026; see content/sources/README.md.',
  },
];
const ESCO = {
  title: 'ESCO 1.2.0',
  publisher: 'European Commission',
  licence: 'Free reuse with attribution (Commission Decision 2011/833/EU)',
  url: 'https://esco.ec.europa.eu/',
  note: 'Competence URIs. Which competence a course teaches is our mapping.',
};

/** The course document made of the collected courses. */
export const courseDocumentFrom = (source) => ({
  title: source.title,
  retrievedOn: source.retrieved,
  sources: [...SOURCES, ESCO],
  courses: source.courses.map(courseFrom),
});

/** The practice document made of the collected cases. */
export const practiceDocumentFrom = (source) => ({
  title: source.title,
  retrievedOn: source.retrieved,
  sources: SOURCES,
  practices: source.cases.map((found) => practiceFrom(found, source.retrieved)),
});

/** The two generated files, by name, as text. */
export const generatedFiles = () => ({
  'courses.json': `${JSON.stringify(courseDocumentFrom(read('sources/courses.json')), null, 1)}\n`,
  'cases.json': `${JSON.stringify(practiceDocumentFrom(read('sources/cases.json')), null, 1)}\n`,
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(generatedFiles())) writeFileSync(new URL(name, content), text);
}
