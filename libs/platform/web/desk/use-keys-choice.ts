import { useState } from 'react';
import { deviceChoices } from '../device-choices';

const NAME = 'desk-keys';

/** Whether the keys of desks act, as was chosen on this device. */
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
