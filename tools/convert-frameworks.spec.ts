import { readFile } from 'node:fs/promises';
import { checkDocument, isScored, itemsOf, visibleItems, type QuestionnaireDocument } from '@skills/questionnaire/rules';
import { CONVERSIONS, converted } from './convert-frameworks.mjs';

const content = new URL('../libs/questionnaire/content/', import.meta.url);
const read = async (name: string): Promise<string> => readFile(new URL(name, content), 'utf8');
const documentIn = async (name: string): Promise<QuestionnaireDocument> => {
  const { document } = checkDocument(JSON.parse(await read(name)));
  if (document === null) throw new Error(`${name} has faults`);
  return document;
};

describe.each(CONVERSIONS)('the questionnaire $to', (conversion) => {
  it('is what the converter makes (else run: node tools/convert-frameworks.mjs)', async () => {
    expect(await read(conversion.to)).toBe(await converted(conversion));
  });

  it('has no faults', async () => {
    expect(checkDocument(JSON.parse(await read(conversion.to))).faults).toEqual([]);
  });
});

describe('the converted frameworks', () => {
  it('ask every subcategory of the NIST framework once, on four tiers', async () => {
    const items = itemsOf(await documentIn('nist-csf-2-0.json'));
    expect(items).toHaveLength(106);
    expect(items.every((item) => item.kind === 'LEVEL' && item.levels.length === 4)).toBe(true);
  });

  it('ask the requirements of the five Cyber Essentials themes, no two alike', async () => {
    const document = await documentIn('cyber-essentials-3-1.json');
    expect(document.sections.map(({ title }) => title.en)).toEqual(['Firewalls', 'Secure configuration', 'Security update management', 'User access control', 'Malware protection']);
    const texts = itemsOf(document).filter(isScored).map(({ text }) => text.en);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).toHaveLength(40);
  });

  it('ask about a malware option only where it was chosen', async () => {
    const document = await documentIn('cyber-essentials-3-1.json');
    const asked = (options: string[]) => visibleItems(document, null, new Map([['malware-options', { state: 'ANSWERED', value: { options } }]])).length;
    expect([asked([]), asked(['anti-malware']), asked(['allow-listing'])].map((count, _, [none = 0]) => count - none)).toEqual([0, 4, 2]);
  });
});
