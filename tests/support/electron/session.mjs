// The session: what the program told it is kept, and asked for where a request or a test wants it.
import { EventEmitter } from 'node:events';
import { loud } from './loud.mjs';

const defaultSession = loud(
  'session',
  Object.assign(new EventEmitter(), {
    beforeRequest: undefined,
    permissionRequest: undefined,
    permissionCheck: undefined,
    devicePermission: undefined,
    setPermissionRequestHandler: (handler) => {
      defaultSession.permissionRequest = handler;
    },
    setPermissionCheckHandler: (handler) => {
      defaultSession.permissionCheck = handler;
    },
    setDevicePermissionHandler: (handler) => {
      defaultSession.devicePermission = handler;
    },
    setSpellCheckerEnabled: () => {},
    setSpellCheckerDictionaryDownloadURL: () => {},
    webRequest: {
      onBeforeRequest: (handler) => {
        defaultSession.beforeRequest = handler;
      },
    },
  }),
);

export const session = { defaultSession };
