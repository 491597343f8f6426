import { lyingProvider } from '@skills/identity/openid-providers';
import { connectionTo } from './provider-connection';
import type { OpenIdProviderSetting } from './provider-setting';

const client = { id: 'skills', secret: 'only for tests' };
const settingFor = (issuer: string): OpenIdProviderSetting => ({ id: 'liar', label: 'Liar', issuer, clientId: client.id, clientSecret: client.secret, domains: [] });
const now = new Date('2026-11-23T09:00:00Z');

describe('the configuration of a provider', () => {
  it('is asked for once by everybody who comes at once, and again after an hour', async () => {
    const liar = await lyingProvider(client);
    const setting = settingFor(liar.issuer);
    const [one, other] = await Promise.all([connectionTo(setting, now), connectionTo(setting, now)]);
    expect(other).toBe(one);
    expect(await connectionTo(setting, new Date(now.getTime() + 59 * 60_000))).toBe(one);
    expect(await connectionTo(setting, new Date(now.getTime() + 60 * 60_000))).not.toBe(one);
    await liar.close();
  });

  it('is asked for again after a failure', async () => {
    const liar = await lyingProvider(client);
    const setting = settingFor(liar.issuer);
    liar.isAway = true;
    await expect(connectionTo(setting, now)).rejects.toThrow();
    liar.isAway = false;
    expect((await connectionTo(setting, now)).serverMetadata().issuer).toBe(liar.issuer);
    await liar.close();
  });

  it('of another issuer is refused', async () => {
    const liar = await lyingProvider(client);
    await expect(connectionTo(settingFor(liar.issuer.replace('127.0.0.1', 'localhost')), now)).rejects.toThrow();
    await liar.close();
  });
});
