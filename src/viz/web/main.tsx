// Starts the page.
import { createRoot } from 'react-dom/client';
import './styles/index.css';
import { createQueryCache, QueryContext } from './data/use-query.ts';
import { createStore } from './state/store.ts';
import { App } from './ui/app.tsx';

const useStore = createStore();

createRoot(document.getElementById('root')!).render(
  <QueryContext value={createQueryCache()}>
    <App useStore={useStore} />
  </QueryContext>,
);
