import { missingNames } from './shared-names.mjs';

const offered = { react: new Set(['useState', 'default']), 'react/jsx-runtime': new Set(['jsx']) };

describe('what a built app imports from the shared modules', () => {
  it('is fine when every name is shared', () => {
    expect(missingNames("import React, { useState as s } from 'react'; import { jsx } from 'react/jsx-runtime'; import './own.js'; s(React, jsx);", offered)).toEqual([]);
  });

  it.each([
    ["import { useMagic } from 'react'; useMagic();", '"react" does not share the name "useMagic"'],
    ["export { useMagic } from 'react';", '"react" does not share the name "useMagic"'],
    ["import * as everything from 'react'; everything.x();", '"react" is imported as a whole; import names instead'],
    ["export * from 'react';", '"react" is imported as a whole; import names instead'],
    ["import 'left-pad';", '"left-pad" is not a shared module'],
  ])('is a fault in: %s', (code, fault) => {
    expect(missingNames(code, offered)).toEqual([fault]);
  });
});
