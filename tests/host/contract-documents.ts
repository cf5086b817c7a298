import { expect, it } from 'vitest';
import type { FileToken } from '../../renderer/host/names.ts';
import { sha256 } from '../support/folders.ts';
import { FIRST, given, NAME, SECOND, THEIRS, valueOf, type StartHost } from './contract-desk.ts';

export function documentContract(start: StartHost): void {
  it('opens what the person chose, with its name and the hash of its bytes', async () => {
    const { host, chooseToOpen } = await start();
    await chooseToOpen({ name: NAME, bytes: FIRST });

    const opened = given(valueOf(await host.documents.open()));

    expect({ name: opened.name, bytes: opened.bytes, version: opened.version }).toEqual({
      name: NAME,
      bytes: FIRST,
      version: sha256(FIRST),
    });
  });

  it('answers nothing when the person chooses no file', async () => {
    const { host, chooseToOpen } = await start();
    await chooseToOpen(undefined);

    expect(await host.documents.open()).toEqual({ ok: true, value: undefined });
  });

  it('reads a file again by its token', async () => {
    const { host, chooseToOpen, writeBehindBack } = await start();
    await chooseToOpen({ name: NAME, bytes: FIRST });
    const { file } = given(valueOf(await host.documents.open()));
    await writeBehindBack(NAME, THEIRS);

    const again = valueOf(await host.documents.read(file));

    expect([again.bytes, valueOf(await host.documents.version(file))]).toEqual([THEIRS, sha256(THEIRS)]);
  });

  it('answers that a token is of no file it knows', async () => {
    const { host } = await start();
    const stranger = 'no-such-token' as FileToken;

    const answers = [await host.documents.read(stranger), await host.documents.save(stranger, FIRST, undefined)];

    expect(answers).toMatchObject([
      { ok: false, error: { code: 'missing' } },
      { ok: false, error: { code: 'missing' } },
    ]);
  });

  it('answers that a file is missing when somebody took it away', async () => {
    const { host, chooseToOpen, removeBehindBack } = await start();
    await chooseToOpen({ name: NAME, bytes: FIRST });
    const { file, version } = given(valueOf(await host.documents.open()));
    await removeBehindBack(NAME);

    const answers = [await host.documents.read(file), await host.documents.version(file)];

    expect(answers).toMatchObject([
      { ok: false, error: { code: 'missing' } },
      { ok: false, error: { code: 'missing' } },
    ]);
    expect(await host.documents.save(file, SECOND, version)).toMatchObject({ ok: false, error: { code: 'missing' } });
  });

  it('saves a new file under the name that was chosen', async () => {
    const { host, chooseToSave, bytesOf: onDisk } = await start();
    await chooseToSave('Chosen.greenlight');

    const saved = given(valueOf(await host.documents.saveAs(NAME, FIRST)));

    expect([saved.name, saved.version]).toEqual(['Chosen.greenlight', sha256(FIRST)]);
    expect(await onDisk('Chosen.greenlight')).toEqual(FIRST);
    expect(valueOf(await host.documents.read(saved.file)).bytes).toEqual(FIRST);
  });

  it('writes nothing when the person does not say where to', async () => {
    const { host, chooseToSave, bytesOf: onDisk } = await start();
    await chooseToSave(undefined);

    expect(await host.documents.saveAs(NAME, FIRST)).toEqual({ ok: true, value: undefined });
    expect(await onDisk(NAME)).toBeUndefined();
  });

  it('saves over the version it knows, and answers the new one', async () => {
    const { host, chooseToSave, bytesOf: onDisk } = await start();
    await chooseToSave(NAME);
    const { file, version } = given(valueOf(await host.documents.saveAs(NAME, FIRST)));

    const saved = valueOf(await host.documents.save(file, SECOND, version));

    expect([saved.file, saved.version, await onDisk(NAME)]).toEqual([file, sha256(SECOND), SECOND]);
  });

  it('overwrites nothing when somebody else wrote the file since', async () => {
    const { host, chooseToSave, writeBehindBack, bytesOf: onDisk } = await start();
    await chooseToSave(NAME);
    const { file, version } = given(valueOf(await host.documents.saveAs(NAME, FIRST)));
    await writeBehindBack(NAME, THEIRS);

    const answer = await host.documents.save(file, SECOND, version);

    expect(answer).toEqual({ ok: false, error: { code: 'conflict', name: NAME, found: sha256(THEIRS) } });
    expect(await onDisk(NAME)).toEqual(THEIRS);
  });

  it('overwrites whatever is there when no version is expected', async () => {
    const { host, chooseToSave, writeBehindBack, bytesOf: onDisk } = await start();
    await chooseToSave(NAME);
    const { file } = given(valueOf(await host.documents.saveAs(NAME, FIRST)));
    await writeBehindBack(NAME, THEIRS);

    valueOf(await host.documents.save(file, SECOND, undefined));

    expect(await onDisk(NAME)).toEqual(SECOND);
  });

  it('lets the first of two saves win when both know the same version', async () => {
    const { host, chooseToSave, bytesOf: onDisk } = await start();
    await chooseToSave(NAME);
    const { file, version } = given(valueOf(await host.documents.saveAs(NAME, FIRST)));

    const [one, two] = await Promise.all([
      host.documents.save(file, SECOND, version),
      host.documents.save(file, THEIRS, version),
    ]);

    expect([one.ok, two]).toMatchObject([true, { ok: false, error: { code: 'conflict' } }]);
    expect(await onDisk(NAME)).toEqual(SECOND);
  });

  it('writes beside a file under a name of its own', async () => {
    const { host, chooseToSave, bytesOf: onDisk } = await start();
    await chooseToSave(NAME);
    const { file } = given(valueOf(await host.documents.saveAs(NAME, FIRST)));
    await chooseToSave('Team network 2.greenlight');

    const beside = given(valueOf(await host.documents.saveBeside(file, SECOND)));

    expect(beside.name).toBe('Team network 2.greenlight');
    expect([await onDisk(NAME), await onDisk(beside.name)]).toEqual([FIRST, SECOND]);
  });

  it('opens a file that was dropped', async () => {
    const { host } = await start();

    const opened = valueOf(await host.documents.openDropped(new File([new Uint8Array(FIRST)], NAME)));

    expect([opened.name, opened.bytes, opened.version]).toEqual([NAME, FIRST, sha256(FIRST)]);
  });
}
