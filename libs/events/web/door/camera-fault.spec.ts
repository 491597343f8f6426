import { cameraFault } from './camera-fault';

describe('why there is no picture', () => {
  it.each([
    ['somebody said no, or the page may not ask', new DOMException('Permission denied', 'NotAllowedError'), 'notAllowed'],
    ['the settings forbid it', new DOMException('', 'SecurityError'), 'notAllowed'],
    ['there is no camera', new DOMException('Requested device not found', 'NotFoundError'), 'none'],
    ['none is as it was asked for', new DOMException('', 'OverconstrainedError'), 'none'],
    ['another program has it', new DOMException('Could not start video source', 'NotReadableError'), 'busy'],
    ['it stopped', new DOMException('', 'AbortError'), 'busy'],
    ['a page without https has no cameras at all', new TypeError("Cannot read properties of undefined (reading 'getUserMedia')"), 'none'],
    ['something else', null, 'none'],
  ])('%s', (_, error, fault) => {
    expect(cameraFault(error)).toBe(fault);
  });
});
