import { deviceChoices } from '@skills/platform/web';
import { useState } from 'react';

const NAME = 'desk-keys';

/** Whether the keys of the desk act, as the editor chose on this device. */
export function useKeysChoice(): [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useState(() => deviceChoices.read(NAME) !== 'off');
  return [
    isOn,
    (on) => {
      deviceChoices.keep(NAME, on ? 'on' : 'off');
      setOn(on);
    },
  ];
}
