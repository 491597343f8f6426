import fc from 'fast-check';
import { markdownWords, readMarkdown, type MarkdownBlock, type MarkdownInline } from './markdown';

const linksIn = (blocks: readonly MarkdownBlock[]): string[] => {
  const ofParts = (parts: readonly MarkdownInline[]): string[] =>
    parts.flatMap((part) => (part.kind === 'link' ? [part.address, ...ofParts(part.parts)] : 'parts' in part ? ofParts(part.parts) : []));
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items.flatMap(linksIn) : ofParts(block.parts)));
};

describe('markdown of contributions', () => {
  it('knows paragraphs, emphasis, lists and https links', () => {
    expect(readMarkdown('One *soft* and **strong** word.\n\n- a\n- [b](https://example.org/b)\n\n1. first')).toEqual([
      {
        kind: 'paragraph',
        parts: [
          { kind: 'text', text: 'One ' },
          { kind: 'emphasis', parts: [{ kind: 'text', text: 'soft' }] },
          { kind: 'text', text: ' and ' },
          { kind: 'strong', parts: [{ kind: 'text', text: 'strong' }] },
          { kind: 'text', text: ' word.' },
        ],
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          [{ kind: 'paragraph', parts: [{ kind: 'text', text: 'a' }] }],
          [{ kind: 'paragraph', parts: [{ kind: 'link', address: 'https://example.org/b', parts: [{ kind: 'text', text: 'b' }] }] }],
        ],
      },
      { kind: 'list', ordered: true, items: [[{ kind: 'paragraph', parts: [{ kind: 'text', text: 'first' }] }]] },
    ]);
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '**<svg onload=alert(1)>**',
    '- <iframe src="https://example.org"></iframe>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '```\n<script>\n```',
    '    <script>alert(1)</script>',
    '# <b onclick=x>heading</b>',
    '<!-- comment --><style>*{}</style>',
  ])('takes %j for words', (text) => {
    const tree = readMarkdown(text);
    expect(JSON.stringify(tree)).not.toMatch(/"kind":"(?!text|paragraph|list|strong|emphasis|break|link)/);
    expect(linksIn(tree)).toEqual([]);
    expect(markdownWords(text).trim()).not.toBe('');
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java\nscript:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](javascript&colon;alert(1))',
    '[x](\u0001javascript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:msgbox)',
    '[x](http://example.org)',
    '[x](//example.org)',
    '[x](/toolbox)',
    '[x](https:example.org)',
    '[x](https://user:secret@example.org)',
    '[x](https://localhost)',
    '[x](https://example.org\\@evil.example)',
    '[x][y]\n\n[y]: javascript:alert(1)',
    "<javascript:alert('x')>",
    '![x](https://example.org/picture.png)x',
    '[![x](javascript:alert(1))](javascript:alert(2))',
    '[**[x](javascript:alert(1))**](data:text/html,x)',
  ])('makes of %j no link to a place that is not https', (text) => {
    expect(linksIn(readMarkdown(text)).filter((address) => !address.startsWith('https://example.org/picture'))).toEqual([]);
    expect(markdownWords(text)).toContain('x');
  });

  it('leads to nothing but https, whatever the text', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('[', '](', ')', '<', '>', '*', '**', '- ', '1. ', '\n', '\n\n', '&#x6a;', 'javascript:', 'data:', 'https://example.org/', '!', '`', '\\', '    '));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')), (text) => {
        for (const address of linksIn(readMarkdown(text))) expect(new URL(address).protocol).toBe('https:');
      }),
    );
  });

  it.each([
    ['- '.repeat(2000), 'lists in lists'],
    [Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'), 'lists in lists, line by line'],
    ['*'.repeat(4000), 'marks'],
    ['['.repeat(4000), 'brackets'],
    ['*a **b '.repeat(570), 'marks that never close'],
    ['[a]('.repeat(1000), 'links that never close'],
    ['<'.repeat(4000), 'angles'],
  ])('reads %# without being held up', (text) => {
    const before = performance.now();
    expect(JSON.stringify(readMarkdown(text)).length).toBeLessThan(200_000);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
