// Starts the page.
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import './styles/index.css';
import { createQueryClient } from './data/query-client.ts';
import { createStore } from './state/store.ts';
import { App } from './ui/app.tsx';

const useStore = createStore();

createRoot(document.getElementById('root')!).render(
  <QueryClientProvider client={createQueryClient()}>
    <App useStore={useStore} />
  </QueryClientProvider>,
);
