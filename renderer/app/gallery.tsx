import { createRoot } from 'react-dom/client';
import { Gallery } from '../ui/gallery/gallery.tsx';

/** The page with every component, for those who build with them; no part of the product leads here. */
const place = document.querySelector('#app');
if (place) createRoot(place).render(<Gallery start={location.hash} />);
