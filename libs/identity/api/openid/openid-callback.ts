import { anyone, Refusal, writing, type Context, type HttpRoute } from '@skills/platform/graph';
import { isOpenIdProblem, type OpenIdProblem } from '../../rules';
import { networkKey } from '../sign-in/sign-in-limits';
import { startSession } from '../session/start-session';
import { accountBehind } from './account-behind';
import { browserSecretIn, callbackUrl } from './begin-openid';
import { checkedIdentity, type CheckedIdentity } from './checked-identity';
import { failureOf } from './failure-of';
import { land, sendTo, type Landing } from './landing';
import { OPENID_RETURNS } from './openid-limits';
import { connectionTo } from './provider-connection';
import { providerById, type OpenIdProviderSetting } from './provider-setting';
import { redeemJourney, type RedeemedJourney } from './redeem-openid';

/** Signs in, or connects the identity with who is signed in; the problem when neither may be. */
async function settle(context: Context, provider: OpenIdProviderSetting, identity: CheckedIdentity, journey: RedeemedJourney): Promise<OpenIdProblem | null> {
  try {
    await writing(context, [anyone], async (inner) => {
      inner.ask(anyone, null);
      const person = await accountBehind(inner, provider, identity, journey);
      if (journey.personId === null) await startSession(inner, person, identity.issuer);
    });
    return null;
  } catch (error) {
    const code = error instanceof Refusal ? error.problems[0]?.code : undefined;
    if (isOpenIdProblem(code)) return code;
    throw error;
  }
}

/** Where a provider sends people back to: checks what they bring, signs them in and leads on, or says why not. */
export const openIdCallback: HttpRoute = {
  method: 'GET',
  path: '/sign-in/openid/:provider/callback',
  purpose: 'Where this provider sends people back to after they have signed in there.',
  policies: [anyone],
  async answer(context, request) {
    context.ask(anyone, null);
    const provider = providerById(context, request.params['provider']);
    const end = (outcome: Landing['outcome'], journey: RedeemedJourney | null = null) =>
      land({ outcome, provider, isConnecting: typeof journey?.personId === 'string', next: journey?.next ?? null });
    if (!provider) return end('OPENID_PROVIDER_UNKNOWN');
    if (!(await context.request.limits.take(OPENID_RETURNS, networkKey(context)))) return end('TOO_MANY_REQUESTS');
    const state = request.query.get('state');
    const journey = await redeemJourney(context, { state, browserSecret: browserSecretIn(request), providerId: provider.id });
    if (state === null || !journey?.isInTime) return end('OPENID_OVER', journey);
    const returnedTo = new URL(`${callbackUrl(context.request.publicUrl, provider.id)}?${request.query.toString()}`);
    let identity: CheckedIdentity;
    try {
      identity = await checkedIdentity({ configuration: await connectionTo(provider, context.clock()), returnedTo, state, journey });
    } catch (error) {
      const { problem, reason } = failureOf(error);
      context.request.log.warn({ provider: provider.id, problem, reason }, 'a sign-in with an OpenID provider did not succeed');
      return end(problem, journey);
    }
    const problem = await settle(context, provider, identity, journey);
    if (problem !== null) return end(problem, journey);
    return journey.personId === null ? sendTo(journey.next ?? '/account') : end('CONNECTED', journey);
  },
};
