/** What the page of a reminder shows. */
export interface ReminderHtml {
  language: string;
  subject: string;
  lines: readonly { title: string; facts: string }[];
  planUrl: string;
  stopUrl: string;
  /** The mail's text of a key, in its language. */
  say: (key: string, params?: Readonly<Record<string, string | number>>) => string;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

/** A reminder as HTML: one column, no image, nothing loaded from anywhere, legible in light and dark mail programs. */
export function reminderHtml({ language, subject, lines, planUrl, stopUrl, say }: ReminderHtml): string {
  const items = lines.map(({ title, facts }) => `<li style="margin:0 0 12px"><strong>${escaped(title)}</strong><br>${escaped(facts)}</li>`).join('\n');
  return `<!doctype html>
<html lang="${escaped(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 Arial,Helvetica,sans-serif">
<main style="max-width:32em;margin:0 auto">
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${escaped(subject)}</h1>
<p style="margin:0 0 16px">${escaped(say('lead', { count: lines.length }))}</p>
<ul style="margin:0 0 24px;padding-left:20px">
${items}
</ul>
<p style="margin:0 0 24px"><a href="${escaped(planUrl)}" style="display:inline-block;padding:12px 24px;border-radius:6px;background:#0b4a8f;color:#ffffff;font-weight:bold;text-decoration:none">${escaped(say('open'))}</a></p>
<p style="margin:0 0 16px"><a href="${escaped(stopUrl)}">${escaped(say('stop'))}</a></p>
<p style="margin:0 0 16px">${escaped(say('sender'))}</p>
</main>
</body>
</html>
`;
}
