/**
 * Makes questionnaire documents from published frameworks: `node tools/convert-frameworks.mjs` reads
 * libs/questionnaire/content/sources and writes beside that folder. The same sources give the same bytes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const content = new URL('../libs/questionnaire/content/', import.meta.url);
const english = (text) => ({ en: text });
const tidy = (text) => text.replace(/\s+/g, ' ').replace(/(\w)- (based|factor|box|party|installed)\b/g, '$1-$2').trim();
const kebab = (code) => code.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** One LEVEL item for each subcategory, one section for each category, on the scale of the four tiers. */
export const convertNistCsf = (source) => {
  const functions = new Map(source.nodes.filter(({ depth }) => depth === 1).map((node) => [node.code, node]));
  const levels = source.tiers.map(({ tier, text }) => ({ level: tier, text: english(tidy(text)) }));
  const item = ({ code, text }) => ({
    code: kebab(code),
    kind: 'LEVEL',
    text: english(tidy(text)),
    notApplicable: true,
    scale: 'tier',
    levels,
    sources: [`NIST CSF 2.0 ${code}`],
  });
  return {
    code: 'nist-csf',
    version: '2.0.0',
    defaultLanguage: 'en',
    languages: ['en'],
    title: english('NIST Cybersecurity Framework 2.0'),
    summary: english('For each of the 106 outcomes of the framework, choose the tier that describes your organisation best.'),
    estimatedMinutes: 90,
    sources: [
      {
        title: source.name,
        publisher: source.publisher,
        licence: source.licence,
        url: 'https://doi.org/10.6028/NIST.CSWP.29',
        note: 'Outcomes and tiers in the words of the framework. Rating each outcome by the tiers is this questionnaire\'s use of them.',
      },
    ],
    scales: { tier: { kind: 'MATURITY', levels: source.tiers.map(({ tier, name }) => ({ level: tier, name: english(name) })) } },
    sections: source.nodes
      .filter(({ depth }) => depth === 2)
      .map((category) => ({
        code: kebab(category.code),
        title: english(`${capital(functions.get(category.parent).name.toLowerCase())}: ${category.name}`),
        intro: english(tidy(category.text)),
        topic: 'CYBERSECURITY',
        items: source.nodes.filter(({ parent, assessable }) => parent === category.code && assessable).map(item),
      })),
  };
};

/** Nodes under the requirements that ask nothing of the organisation by themselves: they explain or introduce. */
const EXPLANATIONS = new Set(['node174', 'node223', 'node243', 'node248', 'node249']);
/** The two ways to protect against malware, by the node whose requirements hold only for firms that chose that way. */
const MALWARE_OPTIONS = { node263: 'anti-malware', node270: 'allow-listing' };
const MET = [
  { code: 'met', text: english('Met'), level: 3 },
  { code: 'partly', text: english('Partly met'), level: 2 },
  { code: 'not', text: english('Not met'), level: 1 },
];

const bare = (text) => tidy(text.replace(/^\s*[•o]\s+/, ''));
const isAlternative = ({ id, text }) => /^\s*o\s/.test(text) || ['node172', 'node173'].includes(id);
/** What leads a list in: its last sentence begins the text of every entry, the sentences before it are their help. */
const leadIn = (node) => {
  if (!node?.text || !/:\s*$/.test(node.text)) return { before: null, begin: '' };
  const sentences = tidy(node.text).split(/(?<=\.) (?=[A-Z])/);
  return { before: sentences.slice(0, -1).join(' ') || null, begin: sentences.at(-1).replace(/^This means your/, 'Your') };
};

/**
 * One item for each requirement in the five control themes: a leaf, or a node with its alternatives. Explanations
 * are left out, and a requirement said twice is asked once.
 */
export const convertCyberEssentials = (source) => {
  const byId = new Map(source.nodes.map((node) => [node.id, node]));
  const childrenOf = (id) => source.nodes.filter(({ parent }) => parent === id);
  const themes = childrenOf('d');

  const item = (node, theme, option) => {
    const alternatives = childrenOf(node.id);
    const { before, begin } = leadIn(byId.get(node.parent));
    const list = alternatives.map(({ text: each }) => bare(each).replace(/\.$/, '')).join('; ');
    const text = capital([begin, bare(node.text), list].filter(Boolean).join(' '));
    return {
      code: `${kebab(theme.ref)}-${node.id.replace('node', '')}`,
      kind: 'SINGLE_CHOICE',
      text: english(text),
      ...(before === null ? {} : { help: english(before) }),
      ...(option === undefined ? {} : { when: { item: 'malware-options', in: [option] } }),
      notApplicable: true,
      scale: 'requirement',
      options: MET,
      sources: [`Cyber Essentials 3.1 ${theme.ref} ${tidy(theme.name)}`],
    };
  };

  const chooser = () => ({
    code: 'malware-options',
    kind: 'MULTIPLE_CHOICE',
    text: english('Which of these options do you use?'),
    options: Object.entries(MALWARE_OPTIONS).map(([id, code]) => ({ code, text: english(`${byId.get(id).name} ${tidy(byId.get(id).text)}`) })),
    sources: ['Cyber Essentials 3.1 D.5 Malware protection'],
  });

  const walk = (node, theme, option) => {
    if (EXPLANATIONS.has(node.id)) return [];
    const children = childrenOf(node.id);
    const chosen = MALWARE_OPTIONS[node.id] ?? option;
    if (node.assessable && children.every(isAlternative)) {
      const mechanism = node.id === 'node262' ? [chooser()] : [];
      return [item(node, theme, option), ...mechanism];
    }
    return children.flatMap((child) => walk(child, theme, chosen));
  };

  const once = (items) => items.filter((each, index) => items.findIndex(({ text }) => text.en === each.text.en) === index);

  return {
    code: 'cyber-essentials',
    version: '3.1.0',
    defaultLanguage: 'en',
    languages: ['en'],
    title: english('Cyber Essentials 3.1'),
    summary: english('For each requirement of the five technical controls, say whether your organisation meets it.'),
    estimatedMinutes: 30,
    sources: [
      {
        title: source.name,
        publisher: source.publisher,
        licence: source.licence,
        url: 'https://www.ncsc.gov.uk/cyberessentials/overview',
        note: 'Requirements in the words of the scheme. The answers to choose from and the question on malware options are this questionnaire\'s. It is a self-check and leads to no certificate.',
      },
    ],
    scales: {
      requirement: {
        kind: 'MATURITY',
        levels: [...MET].reverse().map(({ level, text }) => ({ level, name: text })),
      },
    },
    sections: themes.map((theme) => {
      const parts = childrenOf(theme.id);
      const aim = parts.find(({ name }) => name === 'Aim');
      const aims = childrenOf(aim.id).flatMap((node) => [tidy(node.text), childrenOf(node.id).map(({ text }) => bare(text)).join('; ')]);
      return {
        code: kebab(tidy(theme.name)),
        title: english(tidy(theme.name)),
        intro: english(`Aim: ${aims.filter(Boolean).join(' ')}`),
        topic: 'CYBERSECURITY',
        items: once(parts.filter(({ name }) => name !== null && name !== 'Aim' && name !== 'Introduction').flatMap((part) => walk(part, theme))),
      };
    }),
  };
};

/** What is made from what. */
export const CONVERSIONS = [
  { from: 'sources/nist_csf_2_0.json', to: 'nist-csf-2-0.json', convert: convertNistCsf },
  { from: 'sources/uk_cyber_essentials_v3_1.json', to: 'cyber-essentials-3-1.json', convert: convertCyberEssentials },
];

/** The bytes that the file `to` of a conversion must have. */
export const converted = async ({ from, convert }) => `${JSON.stringify(convert(JSON.parse(await readFile(new URL(from, content), 'utf8'))), null, 2)}\n`;

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const conversion of CONVERSIONS) {
    await writeFile(new URL(conversion.to, content), await converted(conversion));
    console.log(`libs/questionnaire/content/${conversion.to} written`);
  }
}
