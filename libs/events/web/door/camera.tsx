import { useText } from '@skills/platform/i18n';
import { Button, Notice } from '@skills/platform/ui';
import { useEffect, useRef, useState } from 'react';
import { cameraFault, type CameraFault } from './camera-fault';
import { codeInPicture } from './code-in-picture';

/** How often a picture of the camera is read, in milliseconds. */
const EVERY_MS = 200;
/** A ticket is read again once it was away from the camera for so long, in milliseconds. */
const AGAIN_MS = 4_000;
/** Pictures are read at most this wide: enough for a ticket at arm's length, and fast on an old phone. */
const MOST_WIDE = 640;

/** Reads tickets by the camera; where it cannot, says why and what to do. */
export function Camera({ onCode }: { onCode: (text: string) => void }) {
  const { t } = useText('events');
  const [isOn, setOn] = useState(false);
  const [fault, setFault] = useState<CameraFault | null>(null);
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef(onCode);
  useEffect(() => {
    told.current = onCode;
  });
  useEffect(() => {
    if (!isOn) return;
    let stream: MediaStream | null = null;
    let isGone = false;
    let last = { text: '', at: 0 };
    const canvas = document.createElement('canvas');
    const look = () => {
      const [from, context] = [video.current, canvas.getContext('2d', { willReadFrequently: true })];
      if (!from?.videoWidth || !context) return;
      const scale = Math.min(1, MOST_WIDE / from.videoWidth);
      [canvas.width, canvas.height] = [Math.round(from.videoWidth * scale), Math.round(from.videoHeight * scale)];
      context.drawImage(from, 0, 0, canvas.width, canvas.height);
      const text = codeInPicture(context.getImageData(0, 0, canvas.width, canvas.height));
      if (text === null) return;
      const isThereStill = text === last.text && performance.now() - last.at < AGAIN_MS;
      last = { text, at: performance.now() };
      if (!isThereStill) told.current(text);
    };
    const begin = async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
        if (isGone) return stream.getTracks().forEach((track) => track.stop());
        if (video.current) video.current.srcObject = stream;
      } catch (error) {
        if (isGone) return;
        setFault(cameraFault(error));
        setOn(false);
      }
    };
    void begin();
    const timer = setInterval(look, EVERY_MS);
    return () => {
      isGone = true;
      clearInterval(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, [isOn]);
  return (
    <div className="s-stack">
      {fault && <Notice kind="info" title={t(`door.camera.${fault}`)}>{t(`door.camera.${fault}What`)}</Notice>}
      {isOn && <video ref={video} className="e-door-camera" autoPlay playsInline muted aria-label={t('door.camera.picture')} />}
      <div className="s-actions">
        <Button
          variant={isOn ? 'quiet' : 'secondary'}
          onClick={() => {
            setFault(null);
            setOn(!isOn);
          }}
        >
          {t(isOn ? 'door.camera.off' : 'door.camera.on')}
        </Button>
      </div>
    </div>
  );
}
