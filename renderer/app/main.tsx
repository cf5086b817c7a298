import { createRoot } from 'react-dom/client';

/** Puts the application into its page. */
const place = document.querySelector('#app');
if (place) createRoot(place).render(<h1>Greenlight</h1>);
