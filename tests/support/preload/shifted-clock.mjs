// Loaded before the program, this lets it run at another time: GREENLIGHT_TEST_SHIFT milliseconds from now.
const shift = Number(process.env['GREENLIGHT_TEST_SHIFT']);
if (!Number.isFinite(shift)) throw new Error('GREENLIGHT_TEST_SHIFT is no number of milliseconds');

const RealDate = Date;

globalThis.Date = class extends RealDate {
  /** @param {...unknown} parts */
  constructor(...parts) {
    super(...(parts.length === 0 ? [RealDate.now() + shift] : parts));
  }

  static now() {
    return RealDate.now() + shift;
  }
};
