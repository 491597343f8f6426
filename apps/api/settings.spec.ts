import { readSettings } from './settings.mjs';

const production = {
  MODE: 'production',
  PUBLIC_URL: 'https://skills.example.org',
  DATABASE_URL: 'postgresql://skills:secret@db.example.org:5432/skills',
  SMTP_URL: 'smtps://mail.example.org:465',
  MAIL_FROM: 'Skills for SMEs <no-reply@example.org>',
};

describe('settings', () => {
  it('need nothing in demo mode', () => {
    expect(readSettings({})).toEqual({
      settings: {
        mode: 'demo',
        port: 4000,
        host: '127.0.0.1',
        databaseUrl: null,
        dataDir: '.data',
        publicUrl: 'http://localhost:4000',
        smtpUrl: null,
        mailFrom: 'Skills for SMEs <no-reply@localhost>',
        trustedProxies: 0,
        openIdProviders: [],
        benchmarkMinimum: 10,
        checksLinks: false,
      },
    });
  });

  it('take an empty variable for an unset one', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ' }).settings).toMatchObject({ port: 4000, databaseUrl: null });
  });

  it('let the public address follow the port', () => {
    expect(readSettings({ PORT: '8080' }).settings?.publicUrl).toBe('http://localhost:8080');
  });

  it('drop the trailing slash of the public address', () => {
    expect(readSettings({ PUBLIC_URL: 'https://skills.example.org/' }).settings?.publicUrl).toBe('https://skills.example.org');
  });

  it('accept a complete production environment', () => {
    expect(readSettings(production).settings).toMatchObject({ mode: 'production', publicUrl: 'https://skills.example.org' });
  });

  it('publish no benchmark in production unless told how many organisations must stand behind a figure', () => {
    expect(readSettings(production).settings?.benchmarkMinimum).toBeNull();
    expect(readSettings({ ...production, BENCHMARK_MINIMUM: '12' }).settings?.benchmarkMinimum).toBe(12);
  });

  it('look at no address of others unless asked to', () => {
    expect([undefined, 'off', 'on'].map((LINK_CHECK) => readSettings({ ...production, LINK_CHECK }).settings?.checksLinks)).toEqual([false, false, true]);
  });

  it.each([
    ['PORT', '80a'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['HOST', 'not a host'],
    ['MODE', 'staging'],
    ['PUBLIC_URL', 'skills.example.org'],
    ['PUBLIC_URL', 'https://example.org/skills'],
    ['DATABASE_URL', 'mysql://db.example.org/skills'],
    ['SMTP_URL', 'mail.example.org'],
    ['MAIL_FROM', 'nobody'],
    ['TRUSTED_PROXIES', '-1'],
    ['BENCHMARK_MINIMUM', '9'],
    ['BENCHMARK_MINIMUM', '0'],
    ['BENCHMARK_MINIMUM', 'ten'],
    ['LINK_CHECK', 'yes'],
  ])('answer a bad %s (%s) with one sentence that names it', (name, value) => {
    const { faults } = readSettings({ ...production, [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults?.[0]).toMatch(new RegExp(`^${name} must .*\\.$`));
  });

  it('report every bad one at once', () => {
    expect(readSettings({ PORT: 'x', HOST: '?', TRUSTED_PROXIES: 'many' }).faults).toHaveLength(3);
  });

  it('never repeat a password', () => {
    expect(readSettings({ DATABASE_URL: 'http://skills:s3cret@db' }).faults?.join()).not.toContain('s3cret');
  });

  it.each(['PUBLIC_URL', 'DATABASE_URL', 'SMTP_URL', 'MAIL_FROM'])('refuse production without %s', (name) => {
    const { faults } = readSettings({ ...production, [name]: undefined });
    expect(faults).toEqual([expect.stringContaining(`MODE=production needs ${name}`)]);
  });

  it('refuse production without encryption', () => {
    expect(readSettings({ ...production, PUBLIC_URL: 'http://skills.example.org' }).faults).toEqual([expect.stringContaining('https')]);
  });
});
