/** What a session list shows of a browser: families only, as versions would make it a fingerprint. */
export interface Device {
  browser: string | null;
  operatingSystem: string | null;
}

// Order matters: almost every browser also names those that it descends from.
const BROWSERS = [
  ['Edge', /\bEdg/],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /SamsungBrowser/],
  ['Firefox', /Firefox|FxiOS/],
  ['Chrome', /Chrome|CriOS/],
  ['Safari', /Safari/],
] as const;
const SYSTEMS = [
  ['Android', /Android/],
  ['iOS', /iPhone|iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X|Macintosh/],
  ['ChromeOS', /CrOS/],
  ['Linux', /Linux/],
] as const;

/** Reads the families of browser and operating system from a User-Agent header; null for what it does not tell. */
export const deviceOf = (userAgent: string): Device => ({
  browser: BROWSERS.find(([, sign]) => sign.test(userAgent))?.[0] ?? null,
  operatingSystem: SYSTEMS.find(([, sign]) => sign.test(userAgent))?.[0] ?? null,
});
