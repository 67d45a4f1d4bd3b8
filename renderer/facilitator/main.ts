import '../ui/only-empty-markup';
import '../ui/base.css';
import './first-frame.css';
import { afterThisFrame } from '../app/first-frame';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the app');

// The screens come with the next frame: their scripts would keep the first one waiting.
await afterThisFrame();
const { showScreens } = await import('./show-screens');
await showScreens(root);
