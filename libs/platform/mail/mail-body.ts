/** A part of a mail, in the order of reading; all of it words, nothing of it markup. */
export type MailBlock =
  | { readonly kind: 'text'; readonly text: string }
  /** The one thing to do: a button, and its address in plain text. */
  | { readonly kind: 'button'; readonly text: string; readonly url: string }
  /** Another way on. */
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** Something to type in elsewhere. */
  | { readonly kind: 'code'; readonly text: string }
  /** What somebody else wrote; its lines stay lines. */
  | { readonly kind: 'quote'; readonly text: string }
  /** A picture of the mail (`cid:` and its name), and what it shows in words, which stand beside it. */
  | { readonly kind: 'image'; readonly name: string; readonly text: string; readonly size: number }
  | { readonly kind: 'list'; readonly entries: readonly { readonly title: string; readonly facts: string }[] };

/** The two forms of a mail's body; they say the same. */
export interface MailBody {
  text: string;
  html: string;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

const BUTTON = 'display:inline-block;padding:12px 24px;border-radius:6px;background:#0b4a8f;color:#ffffff;font-weight:bold;text-decoration:none';

function asHtml(block: MailBlock): string {
  switch (block.kind) {
    case 'text':
      return `<p style="margin:0 0 16px">${escaped(block.text)}</p>`;
    case 'button':
      return `<p style="margin:0 0 24px"><a href="${escaped(block.url)}" style="${BUTTON}">${escaped(block.text)}</a></p>`;
    case 'link':
      return `<p style="margin:0 0 16px"><a href="${escaped(block.url)}">${escaped(block.text)}</a></p>`;
    case 'code':
      return `<p style="margin:0 0 24px;font:bold 28px/1.3 'Courier New',monospace;letter-spacing:4px">${escaped(block.text)}</p>`;
    case 'quote':
      return `<blockquote style="margin:0 0 16px;padding:0 0 0 16px;border-left:3px solid #0b4a8f;white-space:pre-line">${escaped(block.text)}</blockquote>`;
    case 'image':
      return `<p style="margin:0 0 16px"><img src="cid:${escaped(block.name)}" alt="" width="${block.size}" height="${block.size}" style="display:block;margin:0 0 4px;background:#ffffff;image-rendering:pixelated">${escaped(block.text)}</p>`;
    case 'list': {
      const entries = block.entries.map(({ title, facts }) => `<li style="margin:0 0 12px"><strong>${escaped(title)}</strong><br>${escaped(facts)}</li>`);
      return `<ul style="margin:0 0 24px;padding-left:20px">\n${entries.join('\n')}\n</ul>`;
    }
  }
}

function asText(block: MailBlock): string {
  if (block.kind === 'button' || block.kind === 'link') return `${block.text}\n${block.url}`;
  return block.kind === 'list' ? block.entries.map(({ title, facts }) => `– ${title}\n  ${facts}`).join('\n\n') : block.text;
}

/** The body of a mail as plain text and as HTML: one column, nothing loaded from anywhere, legible in light and dark mail programs. */
export const mailBody = (language: string, subject: string, blocks: readonly MailBlock[]): MailBody => ({
  text: blocks.map(asText).join('\n\n'),
  html: `<!doctype html>
<html lang="${escaped(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 Arial,Helvetica,sans-serif">
<main style="max-width:32em;margin:0 auto">
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${escaped(subject)}</h1>
${blocks.map(asHtml).join('\n')}
</main>
</body>
</html>
`,
});
