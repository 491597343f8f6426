import { anyone, languageFor, writing, type HttpRoute } from '@skills/platform/graph';
import { networkKey } from '../sign-in/sign-in-limits';
import { ownPath } from '../sign-in/own-path';
import { beginOpenId, browserSecretIn } from './begin-openid';
import { land, sendTo } from './landing';
import { OPENID_STARTS } from './openid-limits';
import { connectionTo } from './provider-connection';
import { providerById } from './provider-setting';

/** Begins a sign-in with a provider: notes it and sends the browser there. */
export const openIdStart: HttpRoute = {
  method: 'GET',
  path: '/sign-in/openid/:provider',
  purpose: 'Begins signing in with an account of this provider; `next` is the own page to go to afterwards, `language` the one to speak.',
  policies: [anyone],
  async answer(context, request) {
    context.ask(anyone, null);
    const next = ownPath(request.query.get('next'));
    const provider = providerById(context, request.params['provider']);
    const fail = (outcome: Parameters<typeof land>[0]['outcome']) => land({ outcome, provider, isConnecting: false, next });
    if (!provider) return fail('OPENID_PROVIDER_UNKNOWN');
    if (!(await context.request.limits.take(OPENID_STARTS, networkKey(context)))) return fail('TOO_MANY_REQUESTS');
    const configuration = await connectionTo(provider, context.clock()).catch((error: unknown) => {
      context.request.log.warn({ provider: provider.id, err: error }, 'an OpenID provider cannot be reached');
      return null;
    });
    if (!configuration) return fail('OPENID_UNREACHABLE');
    const wanted = request.query.get('language');
    const language = wanted ? languageFor(wanted) : context.request.language;
    const address = await writing(context, [anyone], async (inner) => {
      inner.ask(anyone, null);
      return beginOpenId(inner, { provider, configuration, personId: null, next, language, browserSecret: browserSecretIn(request) });
    });
    return sendTo(address);
  },
};
