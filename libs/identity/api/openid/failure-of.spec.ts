import { AuthorizationResponseError, ClientError } from 'openid-client';
import { failureOf } from './failure-of';

const answered = (error: string) => new AuthorizationResponseError('an error', { cause: new URLSearchParams({ error }) });

describe('what a failed return is called', () => {
  it.each<[string, unknown, string]>([
    ['the person went back', answered('access_denied'), 'OPENID_CANCELLED'],
    ['the provider has a fault', answered('server_error'), 'OPENID_UNREACHABLE'],
    ['the provider is busy', answered('temporarily_unavailable'), 'OPENID_UNREACHABLE'],
    ['the provider wants something else', answered('invalid_request'), 'OPENID_REFUSED'],
    ['there is no connection', new TypeError('fetch failed'), 'OPENID_UNREACHABLE'],
    ['there is no connection, told as a cause', new ClientError('something went wrong', { cause: new TypeError('fetch failed') }), 'OPENID_UNREACHABLE'],
    ['it took too long', Object.assign(new Error('operation timed out'), { code: 'OAUTH_TIMEOUT' }), 'OPENID_UNREACHABLE'],
    ['a claim is wrong', Object.assign(new Error('unexpected'), { code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED' }), 'OPENID_REFUSED'],
    ['an argument is wrong', Object.assign(new TypeError('unexpected'), { code: 'ERR_INVALID_ARG_VALUE' }), 'OPENID_REFUSED'],
    ['nobody knows', 'text', 'OPENID_REFUSED'],
  ])('%s', (_name, error, problem) => {
    expect(failureOf(error).problem).toBe(problem);
  });

  it('tells the log no more than a code and a short sentence', () => {
    const cause = { token: 'secret', parameters: 'secret' };
    expect(failureOf(Object.assign(new Error('unexpected', { cause }), { code: 'X' })).reason).toBe('X: unexpected');
  });
});
