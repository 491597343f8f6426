import { escaped } from '../sign-in/escaped';

/** What the page of the mail about a new way in shows. */
export interface ConnectedHtml {
  language: string;
  /** The account page. */
  url: string;
  /** The mail's text of a key, in its language. */
  say: (key: string) => string;
}

/** The mail about a new way in as HTML: one column, no image, nothing loaded from anywhere. */
export function connectedHtml({ language, url, say }: ConnectedHtml): string {
  const line = (key: string): string => `<p style="margin:0 0 16px">${escaped(say(key))}</p>`;
  return `<!doctype html>
<html lang="${escaped(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(say('subject'))}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 Arial,Helvetica,sans-serif">
<main style="max-width:32em;margin:0 auto">
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${escaped(say('subject'))}</h1>
${line('what')}
${line('notYou')}
<p style="margin:0 0 24px"><a href="${escaped(url)}">${escaped(say('button'))}</a></p>
${line('sender')}
</main>
</body>
</html>
`;
}
