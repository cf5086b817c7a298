import { describe, expect, it } from 'vitest';
import type { HostRequest } from '../../renderer/host/host.ts';
import { createMemoryHost } from '../../renderer/host/memory.ts';
import { keepsTheContract } from './contract.ts';
import { valueOf, type HostUnderTest } from './contract-desk.ts';

const startMemory = async (): Promise<HostUnderTest> => {
  const host = createMemoryHost();
  const { controls } = host;
  const named = (name: string) => controls.filesNamed(name)[0];
  return {
    host,
    chooseToOpen: async (file) => controls.answerOpen(file && controls.putFile(file.name, file.bytes)),
    chooseToSave: async (name) => controls.answerSave(name),
    writeBehindBack: async (name, bytes) => {
      const token = named(name);
      if (token) controls.changeFile(token, bytes);
    },
    removeBehindBack: async (name) => {
      const token = named(name);
      if (token) controls.removeFile(token);
    },
    bytesOf: async (name) => {
      const token = named(name);
      return token && controls.bytesOf(token);
    },
  };
};

describe('the memory host', () => {
  keepsTheContract(startMemory);

  it('fails as it is told, until told otherwise', async () => {
    const { documents, controls } = createMemoryHost();
    controls.failSaves({ code: 'disk-full', name: 'a', needed: 1, detail: 'ENOSPC' });

    const failed = await documents.saveAs('a', new Uint8Array([1]));
    controls.failSaves(undefined);

    expect(failed).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(controls.filesNamed('a')).toEqual([]);
    expect(await documents.saveAs('a', new Uint8Array([1]))).toMatchObject({ ok: true });
  });

  it('passes on what the system asks, while somebody listens', () => {
    const { onRequest, controls } = createMemoryHost();
    const heard: HostRequest[] = [];
    const stop = onRequest((request) => heard.push(request));

    controls.request({ kind: 'focus' });
    stop();
    controls.request({ kind: 'focus' });

    expect(heard).toEqual([{ kind: 'focus' }]);
  });

  it('opens a stage whose port speaks with the page, and says when it is closed', async () => {
    const { displays, controls } = createMemoryHost();
    const stage = valueOf(await displays.openStage('built-in'));
    let closed = 0;
    stage.onClosed(() => (closed += 1));
    const heard = new Promise((resolve) => {
      controls.stages[0]?.port.addEventListener('message', ({ data }) => resolve(data));
      controls.stages[0]?.port.start();
    });

    stage.port.postMessage('slide 3');

    expect(await heard).toBe('slide 3');
    controls.stages[0]?.closeByPerson();
    stage.close();
    expect(closed).toBe(1);
  });
});
