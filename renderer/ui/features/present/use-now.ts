import { useEffect, useState } from 'react';

/** The time, every half second: a clock that shows seconds never skips one. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), HALF_SECOND);
    return () => clearInterval(timer);
  }, []);
  return now;
}

const HALF_SECOND = 500;

/** `8:55`, and `−0:10` for what is over. */
export function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return milliseconds <= -1000 ? `\u2212${text}` : text;
}
