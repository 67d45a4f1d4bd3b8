import '../ui/schemas-without-eval';
import '../ui/base.css';
import { createRoot } from 'react-dom/client';
import { Projection } from './projection';

const root = document.getElementById('root');
if (root === null) throw new Error('projector.html has no root');
createRoot(root).render(<Projection bridge={window.projector} />);
