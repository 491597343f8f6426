/** What the page of an invitation's mail shows. */
export interface InvitationHtml {
  language: string;
  url: string;
  /** The mail's text of a key, in its language. */
  say: (key: string) => string;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

/** The mail as HTML: one column, no image, nothing loaded from anywhere, legible in light and dark mail programs. */
export function invitationHtml({ language, url, say }: InvitationHtml): string {
  const line = (key: string): string => `<p style="margin:0 0 16px">${escaped(say(key))}</p>`;
  return `<!doctype html>
<html lang="${escaped(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(say('subject'))}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 Arial,Helvetica,sans-serif">
<main style="max-width:32em;margin:0 auto">
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${escaped(say('subject'))}</h1>
${line('greeting')}
${line('link')}
<p style="margin:0 0 24px"><a href="${escaped(url)}" style="display:inline-block;padding:12px 24px;border-radius:6px;background:#0b4a8f;color:#ffffff;font-weight:bold;text-decoration:none">${escaped(say('button'))}</a></p>
${line('privacy')}
${line('validity')}
${line('notYou')}
${line('sender')}
</main>
</body>
</html>
`;
}
