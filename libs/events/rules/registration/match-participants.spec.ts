import { matchParticipants } from '..';

const there = [{ id: '1', name: 'Ada' }, { id: '2', name: 'Ben' }, { id: '3', name: 'Ada' }];

describe('who is meant by a change', () => {
  it.each<[string, { id: string | null; name: string }[], (string | null)[] | null]>([
    ['those who are named by id, under whatever name', [{ id: '2', name: 'Benjamin' }], ['2']],
    ['those who have the name', [{ id: null, name: 'Ben' }, { id: null, name: 'Ada' }], ['2', '1']],
    ['nobody twice', [{ id: null, name: 'Ada' }, { id: null, name: 'Ada' }, { id: null, name: 'Ada' }], ['1', '3', null]],
    ['first by id, then by name', [{ id: null, name: 'Ada' }, { id: '1', name: 'Ada' }], ['3', '1']],
    ['somebody new', [{ id: null, name: 'Cleo' }], [null]],
    ['not somebody of another registration', [{ id: '9', name: 'Ada' }], null],
    ['not one id twice', [{ id: '1', name: 'Ada' }, { id: '1', name: 'Ben' }], null],
  ])('is %s', (_, named, ids) => {
    expect(matchParticipants(there, named)).toEqual(ids);
  });
});
