/** What the mail about a contribution shows; all of it words, nothing of it markup. */
export interface ContributionHtml {
  language: string;
  subject: string;
  before: readonly string[];
  note: { intro: string; text: string } | null;
  next: string;
  url: string;
  button: string;
  sender: string;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
const paragraph = (text: string): string => `<p style="margin:0 0 16px">${escaped(text)}</p>`;

/** The mail as HTML: one column, nothing loaded from anywhere, legible in light and dark mail programs. */
export const contributionHtml = ({ language, subject, before, note, next, url, button, sender }: ContributionHtml): string => `<!doctype html>
<html lang="${escaped(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 Arial,Helvetica,sans-serif">
<main style="max-width:32em;margin:0 auto">
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${escaped(subject)}</h1>
${before.map(paragraph).join('\n')}
${note ? `${paragraph(note.intro)}\n<blockquote style="margin:0 0 16px;padding:0 0 0 16px;border-left:3px solid #0b4a8f;white-space:pre-line">${escaped(note.text)}</blockquote>` : ''}
${paragraph(next)}
<p style="margin:0 0 24px"><a href="${escaped(url)}" style="display:inline-block;padding:12px 24px;border-radius:6px;background:#0b4a8f;color:#ffffff;font-weight:bold;text-decoration:none">${escaped(button)}</a></p>
${paragraph(sender)}
</main>
</body>
</html>
`;
