import { readOpenIdOutcome } from './openid-outcome';

describe('how a journey to a provider ended', () => {
  it.each<[string, object | null]>([
    ['', null],
    ['next=/my-data', null],
    ['openid=CONNECTED&provider=eulogin', { problem: null, providerId: 'eulogin' }],
    ['openid=OPENID_CANCELLED&provider=eulogin', { problem: 'OPENID_CANCELLED', providerId: 'eulogin' }],
    ['openid=OPENID_PROVIDER_UNKNOWN', { problem: 'OPENID_PROVIDER_UNKNOWN', providerId: null }],
    ['openid=<script>', null],
    ['openid=toString', null],
  ])('%s', (search, outcome) => {
    expect(readOpenIdOutcome(new URLSearchParams(search))).toEqual(outcome);
  });
});
